package io.stipple.platform.outbox;

/// Breaks when a second bucket gets nowhere right after a first: then it is not the bucket, Kafka or the database is
/// away. While it is broken one visit at a time finds out whether they are back.
final class Circuit {
    private static final int NONE = -1;

    private int lastFailed = NONE;
    private boolean broken;
    private boolean probing;
    private int fruitless;
    private long probeAt;

    boolean broken() {
        return broken;
    }

    /// When the next visit may begin: never, as long as one finds out.
    long opens() {
        return !broken ? 0 : probing ? Long.MAX_VALUE : probeAt;
    }

    void begin() {
        probing = broken;
    }

    /// A visit that says nothing about the machines.
    void undecided() {
        probing = false;
    }

    /// @return whether it was broken until now
    boolean succeeded() {
        boolean was = broken;
        broken = false;
        probing = false;
        fruitless = 0;
        lastFailed = NONE;
        return was;
    }

    void failed(int bucket, long now, Pauses pauses) {
        probing = false;
        if (broken && now < probeAt) {
            return; // begun before it broke, or together with what broke it
        }
        broken = broken || lastFailed != NONE && lastFailed != bucket;
        lastFailed = bucket;
        if (broken) {
            probeAt = now + pauses.afterTrouble(++fruitless);
        }
    }
}
