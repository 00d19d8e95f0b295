package io.stipple.local.franchise;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Says what is being loaded while a person waits: one line when a step ends, and one for each quarter of a long one.
final class Progress {

    private static final int LONG = 1_000;

    private final PrintStream out;
    private final InstantSource realTime;
    private final Instant began;

    Progress(PrintStream out, InstantSource realTime) {
        this.out = out;
        this.realTime = realTime;
        this.began = realTime.instant();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    Step step(String what, int all) {
        return new Step(what, all);
    }

    double seconds() {
        return Duration.between(began, realTime.instant()).toMillis() / 1_000.0;
    }

    /// Told of by several threads at once.
    final class Step {

        private final String what;
        private final int all;
        private final AtomicInteger done = new AtomicInteger();

        private Step(String what, int all) {
            this.what = what;
            this.all = all;
        }

        void done(int more) {
            int now = done.addAndGet(more);
            boolean quarter = all >= LONG && now * 4 / all > (now - more) * 4 / all;
            if (now >= all || quarter) {
                say(String.format(Locale.ROOT, "  %-28s %,6d of %,6d  %5.1f s", what, now, all, seconds()));
            }
        }
    }
}
