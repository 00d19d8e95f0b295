package io.stipple.platform.inbox;

import io.stipple.platform.inbox.MemoryDatabase.Parked;
import io.stipple.platform.inbox.ParkedEvent.State;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody who retries and discards parked events, now and then, while facts go on flowing.
final class Operator {
    private final Simulation simulation;

    Operator(Simulation simulation) {
        this.simulation = simulation;
    }

    void act(Instance through) {
        List<Parked> rows = simulation.database.parked;
        if (rows.isEmpty()) {
            return;
        }
        Parked row = rows.get(simulation.fate.random.nextInt(rows.size()));
        boolean gives = mustBeDiscarded(row) ? simulation.fate.oneIn(2) : simulation.fate.oneIn(8);
        try {
            if (gives) {
                discard(through, row);
            } else if (simulation.fate.oneIn(4)) {
                simulation.fate.say("retry %d@%d alone", row.raw.partition(), row.raw.offset());
                through.stories.retryAlone(event(row));
            } else {
                retry(through, row);
            }
        } catch (RuntimeException trouble) {
            if (!Transient.is(trouble)) {
                throw trouble;
            }
        }
    }

    boolean hasWork() {
        return simulation.database.parked.stream().anyMatch(row -> row.state == State.PARKED);
    }

    void settleAll(Instance through) {
        for (Parked row : List.copyOf(simulation.database.parked)) {
            if (row.state == State.PARKED && retry(through, row) instanceof StillParked) {
                Parked head = simulation.database.parked.stream()
                        .filter(one -> one.state == State.PARKED && one.story.equals(row.story))
                        .findFirst()
                        .orElseThrow();
                Checks.must(mustBeDiscarded(head), "rest", "a good fact is still refused");
                discard(through, head);
            }
        }
    }

    private Settlement retry(Instance through, Parked row) {
        simulation.fate.say("retry %d@%d", row.raw.partition(), row.raw.offset());
        Settlement settlement = through.stories.retry(SimulatedReader.NAME, row.story);
        if (settlement instanceof Flowing) {
            Checks.must(
                    simulation.database.parked.stream()
                            .noneMatch(one -> one.state == State.PARKED && one.story.equals(row.story)),
                    "retry",
                    "it says that the story flows");
        }
        return settlement;
    }

    private void discard(Instance through, Parked row) {
        simulation.fate.say("discard %d@%d", row.raw.partition(), row.raw.offset());
        boolean waited = row.state == State.PARKED;
        boolean undone = simulation.checks.undone(row);
        try {
            through.stories.discard(event(row));
        } finally {
            if (waited && undone && row.state == State.DISCARDED) {
                simulation.checks.gaveUp(row);
            }
        }
    }

    private boolean mustBeDiscarded(Parked row) {
        int number = (int) row.event.orElseThrow().getLeastSignificantBits();
        return simulation.publisher.told.get(number).kind().mustBeDiscarded();
    }

    private static ParkedEvent event(Parked row) {
        return new ParkedEvent(
                row.id,
                SimulatedReader.NAME,
                row.raw.topic(),
                row.raw.partition(),
                row.raw.offset(),
                row.story,
                row.event,
                Optional.empty(),
                0,
                row.state,
                Instant.EPOCH,
                Optional.empty(),
                Instant.EPOCH,
                Map.of(),
                0,
                Optional.empty());
    }
}
