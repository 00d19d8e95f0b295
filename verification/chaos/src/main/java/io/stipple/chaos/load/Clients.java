package io.stipple.chaos.load;

import io.stipple.chaos.audit.Command;
import io.stipple.chaos.audit.Command.Outcome;
import io.stipple.local.http.Caller;
import io.stipple.local.http.LoginRefused;
import io.stipple.local.http.Unreachable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends commands and knows for each how it ended. A command is in doubt as soon as one of its requests may have been
/// taken in without an answer; only success lifts the doubt.
final class Clients {

    private static final Duration PAUSE = Duration.ofMillis(1500);

    /// The news a command builds on is still on its way; nothing was done.
    private static final Set<String> NOT_YET = Set.of(
            "appointment-unknown", "plan-unknown", "consultation-first", "still-running", "try-later", "rate-limited");

    private static final int NEWS_TRIES = 40;

    private final Http http = new Http();
    private final Journal journal;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Clients(Journal journal) {
        this.journal = journal;
    }

    /// The answer, if there was a good one.
    Optional<Reply> send(Sending one) throws InterruptedException {
        String id = "c" + numbers.incrementAndGet();
        journal.note("invoke", id, one.what(), String.join(" ", one.effects()));
        var attempt = new Attempt();
        Optional<Reply> good = Optional.empty();
        int sent = 0;
        int awaited = 0;
        while (good.isEmpty() && !attempt.refused && sent < one.tries() && awaited < NEWS_TRIES) {
            if (sent + awaited > 0) {
                Thread.sleep(PAUSE);
            }
            good = attempt.make(one, "chaos-" + id);
            if (attempt.notYet) {
                awaited++;
            } else {
                sent++;
            }
        }
        Outcome outcome = good.isPresent() ? Outcome.OK : attempt.inDoubt ? Outcome.UNKNOWN : Outcome.FAIL;
        journal.note(outcome.name().toLowerCase(Locale.ROOT), id, one.what(), attempt.said);
        commands.add(new Command(id, one.what(), outcome, one.effects()));
        return good;
    }

    /// A question; empty if it cannot be answered just now.
    Optional<Reply> ask(Caller caller, URI from) throws InterruptedException {
        try {
            Reply reply = http.get(caller, from);
            blame("GET " + from.getPath(), reply);
            return Optional.of(reply).filter(Reply::isGood);
        } catch (IOException | Unreachable | LoginRefused away) {
            return Optional.empty();
        }
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void blame(String asked, Reply reply) {
        if (reply.status() == 500) {
            wrong.add(asked + " was answered with 500");
        }
    }

    private final class Attempt {
        boolean inDoubt;
        boolean refused;
        boolean notYet;
        String said = "";

        Optional<Reply> make(Sending one, String key) throws InterruptedException {
            notYet = false;
            try {
                Reply reply = http.send(one, key);
                said = reply.status() + " " + reply.problem();
                blame(one.method() + " " + one.what(), reply);
                notYet = NOT_YET.contains(reply.problem());
                inDoubt |= reply.status() >= 500;
                refused = reply.status() / 100 == 4 && !notYet;
                return Optional.of(reply).filter(Reply::isGood);
            } catch (ConnectException | HttpConnectTimeoutException | Unreachable | LoginRefused neverSent) {
                said = "nobody there";
            } catch (IOException noAnswer) {
                said = noAnswer.getClass().getSimpleName();
                inDoubt = true;
            }
            return Optional.empty();
        }
    }
}
