package io.stipple.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.dao.QueryTimeoutException;

/// What befalls a simulated run: all of it drawn from one seed.
final class Fate {
    /// The process is gone from one instruction to the next. No `catch` of the inbox's catches it.
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super(where, null, false, false);
        }
    }

    final Random random;
    private final boolean tracing;
    private final List<String> trace = new ArrayList<>();
    private int blows;
    private boolean away;
    /// Whether a commit went unanswered: what is counted after it may then be too few.
    private boolean unanswered;

    Fate(long seed, boolean tracing) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.tracing = tracing;
        this.blows = random.nextInt(12);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /// A place at which the process may die or the database go away for a moment.
    void at(String place) {
        if (blows == 0 || !oneIn(9)) {
            return;
        }
        blows--;
        unanswered |= place.equals("after commit");
        if (random.nextBoolean()) {
            say("crash %s", place);
            throw new Crash(place);
        }
        say("trouble %s", place);
        throw new QueryTimeoutException(place);
    }

    /// A place at which only the process may die.
    void mayDieAt(String place) {
        if (blows > 0 && oneIn(9)) {
            blows--;
            say("crash %s", place);
            throw new Crash(place);
        }
    }

    void databaseIsAway(boolean now) {
        away = now;
    }

    void findDatabase() {
        if (away) {
            throw new QueryTimeoutException("the database is away");
        }
    }

    boolean leftACommitUnanswered() {
        return unanswered;
    }

    void relent() {
        blows = 0;
        away = false;
    }

    void say(String what, Object... parts) {
        if (tracing) {
            trace.add(what.formatted(parts));
        }
    }

    String trace() {
        return String.join("\n", trace);
    }
}
