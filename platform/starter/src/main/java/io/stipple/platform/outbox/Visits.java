package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Buckets.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// Which bucket wants to be visited next, and when. Shared by the relay's threads; a bucket is in one hand at a time.
final class Visits {
    /// Instead of a bucket: time for the safety poll.
    static final int POLL = -1;
    /// Instead of a bucket: nothing is due.
    static final int NOTHING = -2;

    private static final long NEVER = Long.MAX_VALUE;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final class Place {
        private long due = NEVER;
        private long notBefore;
        private int failed;
        private int taken;
        private boolean inHand;
    }

    private final Place[] places =
            IntStream.range(0, Row.BUCKETS).mapToObj(_ -> new Place()).toArray(Place[]::new);
    private final Circuit circuit = new Circuit();
    private final LongSupplier nanos;
    private final Pauses pauses;
    private final long start;
    private final long poll;
    private final int share;
    private long nextPoll;

    /// @param nanos a clock that only ever goes forward, such as `System.nanoTime`
    Visits(OutboxProperties settings, LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.poll = settings.poll().toNanos();
        this.share = Row.BUCKETS / Math.max(1, settings.relays());
        this.pauses = new Pauses(settings.backOff().toNanos());
    }

    private long now() {
        return nanos.getAsLong() - start;
    }

    /// As soon as its pause allows.
    synchronized void want(int bucket) {
        Place place = places[bucket];
        place.due = Math.min(place.due, Math.max(now(), place.notBefore));
        notifyAll();
    }

    /// Waits for a bucket that is due, the longest due first, and takes it in hand.
    synchronized int take() throws InterruptedException {
        for (; ; ) {
            int next = ready();
            if (next != NOTHING) {
                return next;
            }
            wait(Math.max(1, (nextDue() - now()) / NANOS_PER_MILLI));
        }
    }

    /// The same without waiting.
    synchronized int ready() {
        long now = now();
        if (nextPoll <= now) {
            nextPoll = now + poll;
            return POLL;
        }
        int first = first();
        if (first == NOTHING || places[first].due > now || circuit.opens() > now) {
            return NOTHING;
        }
        circuit.begin();
        return take(first);
    }

    /// The bucket that was taken, and others that are due as well, which are taken in hand with it: many facts in one
    /// transaction cost little more than one. Each thread leaves the others their share.
    synchronized List<Integer> along(int taken) {
        List<Integer> hand = new ArrayList<>(List.of(taken));
        long now = now();
        for (int bucket = 0; bucket < places.length && goesAlong(taken); bucket++) {
            if (!places[bucket].inHand && places[bucket].due <= now && hand.size() < share && goesAlong(bucket)) {
                hand.add(take(bucket));
            }
        }
        return hand;
    }

    /// Whoever had trouble goes alone until it has success: the others would have to wait for it.
    private boolean goesAlong(int bucket) {
        return places[bucket].failed == 0 && !circuit.broken();
    }

    private int take(int bucket) {
        places[bucket].due = NEVER;
        places[bucket].inHand = true;
        return bucket;
    }

    private long nextDue() {
        int first = first();
        return first == NOTHING ? nextPoll : Math.min(nextPoll, Math.max(places[first].due, circuit.opens()));
    }

    private int first() {
        int first = NOTHING;
        for (int bucket = 0; bucket < places.length; bucket++) {
            Place place = places[bucket];
            if (!place.inHand && place.due != NEVER && (first == NOTHING || place.due < places[first].due)) {
                first = bucket;
            }
        }
        return first;
    }

    /// Whether visits only find out if Kafka and the database are back.
    synchronized boolean probing() {
        return circuit.broken();
    }

    synchronized void done(int bucket, Visit visit) {
        Place place = places[bucket];
        place.inHand = false;
        place.taken = visit == Visit.TAKEN ? place.taken + 1 : 0;
        switch (visit) {
            case TAKEN -> {
                circuit.undecided();
                pause(place, pauses.whileTaken(place.taken));
            }
            case IDLE -> circuit.undecided();
            case UNTRIED -> {
                circuit.undecided();
                want(bucket);
            }
            case EMPTIED -> succeeded(place);
            case FULL -> {
                succeeded(place);
                want(bucket);
            }
            case PARTLY -> {
                succeeded(place);
                pause(place, pauses.afterTrouble(++place.failed));
            }
            case TROUBLED -> {
                circuit.failed(bucket, now(), pauses);
                pause(place, pauses.afterTrouble(++place.failed));
            }
        }
        notifyAll();
    }

    private void pause(Place place, long pause) {
        place.notBefore = now() + pause;
        place.due = place.notBefore;
    }

    /// Once the machines are back, nobody has to sit out the rest of his pause.
    private void succeeded(Place place) {
        place.failed = 0;
        if (circuit.succeeded()) {
            for (Place other : places) {
                if (other.failed > 0) {
                    other.notBefore = 0;
                    other.due = now();
                }
            }
        }
    }
}
