package io.stipple.platform.outbox;

import java.time.Duration;
import java.util.Arrays;

/// Which bucket wants to be visited next, and when. Shared by the relay's threads; a bucket is in one hand at a time.
final class Visits {
    /// Instead of a bucket: time for the safety poll.
    static final int POLL = -1;

    private static final long NEVER = Long.MAX_VALUE;

    private final long start = System.nanoTime();
    private final long[] due = new long[Row.BUCKETS];
    private final long[] notBefore = new long[Row.BUCKETS];
    private final boolean[] inHand = new boolean[Row.BUCKETS];
    private final long poll;
    private long nextPoll;

    Visits(Duration poll) {
        this.poll = poll.toNanos();
        Arrays.fill(due, NEVER);
    }

    private long now() {
        return System.nanoTime() - start;
    }

    /// As soon as its pause allows.
    synchronized void want(int bucket) {
        due[bucket] = Math.min(due[bucket], Math.max(now(), notBefore[bucket]));
        notifyAll();
    }

    /// Not before the pause is over, however often it is wanted.
    synchronized void wantAfter(int bucket, Duration pause) {
        notBefore[bucket] = now() + pause.toNanos();
        due[bucket] = notBefore[bucket];
        notifyAll();
    }

    /// Waits for a bucket that is due, the longest due first, and takes it in hand.
    synchronized int take() throws InterruptedException {
        for (; ; ) {
            long now = now();
            if (nextPoll <= now) {
                nextPoll = now + poll;
                return POLL;
            }
            int first = first();
            if (first >= 0 && due[first] <= now) {
                due[first] = NEVER;
                inHand[first] = true;
                return first;
            }
            long until = first < 0 ? nextPoll : Math.min(nextPoll, due[first]);
            wait(Math.max(1, (until - now) / 1_000_000));
        }
    }

    private int first() {
        int first = -1;
        for (int bucket = 0; bucket < due.length; bucket++) {
            if (!inHand[bucket] && due[bucket] != NEVER && (first < 0 || due[bucket] < due[first])) {
                first = bucket;
            }
        }
        return first;
    }

    synchronized void done(int bucket) {
        inHand[bucket] = false;
        notifyAll();
    }
}
