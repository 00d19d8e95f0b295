package io.stipple.chaos.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Which fault comes when. Every kind once in the seed's order, then again in another, until the time is over.
public final class Schedule {

    private static final int QUIET_MILLIS = 1500;

    private final Ground ground;
    private final List<Fault> kinds;
    private final Random seeded;
    private final List<Struck> struck = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    public Schedule(Ground ground, List<Fault> kinds, long seed) {
        this.ground = ground;
        this.kinds = kinds;
        this.seeded = new Random(seed);
    }

    /// Returns after the given time, and the fault at hand.
    ///
    /// @param every whether each kind has to strike once, however long that takes
    public void run(double seconds, boolean every, Consumer<String> progress) throws InterruptedException {
        long began = System.nanoTime();
        List<Fault> round = new ArrayList<>();
        int left = every ? kinds.size() : 0;
        while (left-- > 0 || (System.nanoTime() - began) / 1e9 < seconds) {
            if (round.isEmpty()) {
                round.addAll(kinds);
                Collections.shuffle(round, seeded);
            }
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS / 2 + seeded.nextInt(QUIET_MILLIS));
            strike(round.removeFirst(), (System.nanoTime() - began) / 1e9, progress);
        }
    }

    private void strike(Fault fault, double at, Consumer<String> progress) throws InterruptedException {
        progress.accept(fault.kind());
        try {
            double recovery = fault.happen();
            struck.add(new Struck(fault.kind(), fault.target(), at, recovery));
            progress.accept("   well again after %.1f s".formatted(recovery));
        } catch (Ground.Stuck never) {
            struck.add(new Struck(fault.kind(), fault.target(), at, Ground.LONGEST.toSeconds()));
            // whether it passed in the end is for the audit to say, when all came to rest or did not
            progress.accept("   not yet: " + never.getMessage());
        } catch (RuntimeException ours) {
            // the harness could not do it, or not wholly
            ground.supervisor().mend();
            missed.add(fault.kind() + ": " + ours.getMessage());
            progress.accept("   did not come about: " + ours.getMessage());
        }
    }

    public List<Struck> struck() {
        return List.copyOf(struck);
    }

    /// Faults that could not be brought about.
    public List<String> missed() {
        return List.copyOf(missed);
    }
}
