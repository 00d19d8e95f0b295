package io.stipple.notification.simulation;

import io.stipple.notification.courier.Dispatcher;
import io.stipple.notification.memory.Memory.WouldBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.transaction.TransactionException;

/// The running instances of the service. One looks at a time, but while it sleeps the others may.
final class Instances {
    private static final int NONE = -1;

    private final Parts parts;
    private final Outside outside;
    private final Tape tape;
    private final List<Dispatcher> running = new ArrayList<>();
    private final Map<Integer, List<UUID>> handedBy = new TreeMap<>();
    private boolean overslept;
    private int depth;
    private int looking = NONE;
    private int looks;

    Instances(Parts parts, Outside outside, Tape tape) {
        this.parts = parts;
        this.outside = outside;
        this.tape = tape;
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            running.add(parts.dispatcher());
        }
    }

    boolean oneLooks() {
        return depth == 1;
    }

    /// Its claims may lapse meanwhile.
    void oversleep() {
        overslept = true;
        outside.doubtWhatWasNotNoted(parts);
    }

    /// While anything is in hand everybody looks, as they do each second.
    void look(Chance chance, double eagerness) {
        for (int i = 0; i < running.size(); i++) {
            if (i != looking && (parts.table.isAnyInHand() || chance.happens(eagerness))) {
                look(i);
            }
        }
    }

    private void look(int number) {
        int before = looking;
        List<UUID> handedBefore = outside.handed;
        int lookBefore = outside.look;
        looking = number;
        depth++;
        outside.look = ++looks;
        outside.handed = handedBy.computeIfAbsent(number, first -> new ArrayList<>());
        try {
            running.get(number).look();
        } catch (Crash crash) {
            tape.note(() -> "instance " + number + " dies: " + crash.getMessage());
            outside.doubtWhatWasNotNoted(parts);
            running.set(number, parts.dispatcher());
        } catch (TransactionException | WouldBlock away) {
            tape.note(() -> "instance " + number + " cannot reach the database");
        } finally {
            if (depth == 1) {
                outside.noteDeadEnds(looks);
                if (overslept) {
                    outside.doubtWhatWasNotNoted(parts);
                    overslept = false;
                }
            }
            outside.look = lookBefore;
            depth--;
            looking = before;
            outside.handed = handedBefore;
        }
    }
}
