package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Inbox.Again;
import io.stipple.platform.inbox.ParkedEvents.Queued;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import io.stipple.platform.inbox.Settlement.TryLater;
import io.stipple.platform.inbox.Settlement.Waiting;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/// Empties the queues of parked events, each event in a transaction of its own.
final class ParkedStories {
    private final TransactionOperations transaction;
    private final ParkedEvents parked;
    private final Inboxes inboxes;

    ParkedStories(Books books, Inboxes inboxes) {
        this.transaction = books.transaction();
        this.parked = books.parked();
        this.inboxes = inboxes;
    }

    Settlement retry(String reader, String story) {
        Optional<Inbox<?>> inbox = inboxes.of(reader);
        if (inbox.isEmpty()) {
            return nobodyReads(reader, story);
        }
        int handled = 0;
        for (; ; ) {
            Step step = step(inbox.get(), reader, story);
            switch (step) {
                case Step.Empty() -> {
                    return new Flowing(handled);
                }
                case Step.Handled(Ending ending) -> {
                    inbox.get().count(ending);
                    handled++;
                }
                case Step.Passed() -> {} // on to the next
                case Step.Away() -> {
                    return new TryLater(handled, parked.count(reader, story));
                }
                case Step.Failed(UUID id, String cause) -> {
                    return failed(id, cause, handled, reader, story);
                }
            }
        }
    }

    Settlement retryAlone(ParkedEvent event) {
        String reader = event.reader();
        String story = event.story();
        Optional<Inbox<?>> inbox = inboxes.of(reader);
        if (inbox.isEmpty()) {
            return nobodyReads(reader, story);
        }
        Optional<Queued> head = parked.head(reader, story);
        if (event.state() != ParkedEvent.State.PARKED || head.isEmpty()) {
            return standing(0, reader, story);
        }
        if (!head.get().id().equals(event.id())) {
            return notItsTurn(reader, story);
        }
        return switch (take(inbox.get(), head.get(), reader, story)) {
            case Step.Handled(Ending ending) -> {
                inbox.get().count(ending);
                yield standing(1, reader, story);
            }
            case Step.Passed(), Step.Empty() -> standing(0, reader, story);
            case Step.Away() -> new TryLater(0, parked.count(reader, story));
            case Step.Failed(UUID id, String cause) -> failed(id, cause, 0, reader, story);
        };
    }

    /// The events behind it were only waiting for it, so they are taken in at once.
    Settlement discard(ParkedEvent event) {
        String reader = event.reader();
        String story = event.story();
        return switch (giveUp(event)) {
            case FIRST -> retry(reader, story);
            case BEHIND -> notItsTurn(reader, story);
            case SETTLED -> standing(0, reader, story);
        };
    }

    /// Where a discarded event stood.
    private enum Place {
        FIRST,
        BEHIND,
        /// Nowhere: somebody else has settled it, and that holds.
        SETTLED
    }

    private Place giveUp(ParkedEvent event) {
        return transaction.execute(_ -> {
            parked.hold(event.reader(), event.story());
            boolean first = parked.head(event.reader(), event.story())
                    .filter(head -> head.id().equals(event.id()))
                    .isPresent();
            if (!parked.stillWaits(event.id())) {
                return Place.SETTLED;
            }
            parked.settle(event.id(), ParkedEvent.State.DISCARDED);
            return first ? Place.FIRST : Place.BEHIND;
        });
    }

    private Settlement failed(UUID id, String cause, int handled, String reader, String story) {
        parked.failedAgain(id, cause);
        return new StillParked(handled, parked.count(reader, story), cause);
    }

    private Settlement standing(int handled, String reader, String story) {
        long left = parked.count(reader, story);
        return left == 0 ? new Flowing(handled) : new Waiting(handled, left);
    }

    private Settlement nobodyReads(String reader, String story) {
        return new StillParked(0, parked.count(reader, story), "this service has no reader of that name any more");
    }

    private Settlement notItsTurn(String reader, String story) {
        return new StillParked(0, parked.count(reader, story), "an earlier event of its story is parked");
    }

    private Step step(Inbox<?> inbox, String reader, String story) {
        try {
            return parked.head(reader, story)
                    .map(head -> take(inbox, head, reader, story))
                    .orElseGet(Step.Empty::new);
        } catch (RuntimeException trouble) {
            return new Step.Away();
        }
    }

    private Step take(Inbox<?> inbox, Queued head, String reader, String story) {
        try {
            return transaction.execute(tx -> {
                parked.hold(reader, story);
                if (!parked.stillWaits(head.id())) {
                    return new Step.Passed();
                }
                return switch (inbox.takeAgain(head.raw())) {
                    case Again.Refused(String cause) -> new Step.Failed(head.id(), cause);
                    case Again.Taken(Ending ending) -> {
                        parked.settle(head.id(), ParkedEvent.State.HANDLED);
                        yield new Step.Handled(ending);
                    }
                };
            });
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
            return Transient.is(trouble) ? new Step.Away() : new Step.Failed(head.id(), Cause.of(trouble));
        }
    }

    private sealed interface Step {
        record Empty() implements Step {}

        record Handled(Ending ending) implements Step {}

        /// Somebody else settled it just now.
        record Passed() implements Step {}

        record Away() implements Step {}

        record Failed(UUID id, String cause) implements Step {}
    }
}
