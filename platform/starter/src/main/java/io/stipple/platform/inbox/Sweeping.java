package io.stipple.platform.inbox;

import io.stipple.platform.inbox.ParkedEventsList.Head;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import io.stipple.platform.inbox.Settlement.TryLater;
import io.stipple.platform.inbox.Settlement.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Retries a reader's stories one after the other. A request waits for it, so it stops when patience runs out and says
/// where to go on; stories that still fail are not tried again first.
final class Sweeping {
    private static final Clock REAL = Clock.systemUTC();
    private static final int AT_ONCE = 50;

    private final ParkedEventsList parked;
    private final ParkedStories queues;
    private final String reader;
    private Optional<UUID> last;
    private int stories;
    private int flowing;
    private int handled;

    Sweeping(ParkedEventsList parked, ParkedStories queues, String reader, Optional<UUID> after) {
        this.parked = parked;
        this.queues = queues;
        this.reader = reader;
        this.last = after;
    }

    Sweep run(Duration patience) {
        Instant until = REAL.instant().plus(patience);
        for (List<Head> heads; !(heads = parked.heads(reader, last, AT_ONCE)).isEmpty(); ) {
            for (Head head : heads) {
                if (stories > 0 && REAL.instant().isAfter(until)) {
                    return new Sweep(stories, flowing, handled, last, false);
                }
                if (!turnOf(head)) {
                    return new Sweep(stories, flowing, handled, last, true);
                }
            }
        }
        return new Sweep(stories, flowing, handled, Optional.empty(), false);
    }

    /// Whether the database and the peers were there for it.
    private boolean turnOf(Head head) {
        switch (queues.retry(reader, head.story())) {
            case Flowing(int taken) -> {
                flowing++;
                handled += taken;
            }
            case StillParked(int taken, long _, String _) -> handled += taken;
            case Waiting(int taken, long _) -> handled += taken;
            case TryLater(int taken, long _) -> {
                handled += taken;
                return false;
            }
        }
        stories++;
        last = Optional.of(head.id());
        return true;
    }
}
