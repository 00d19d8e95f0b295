package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Inbox.Again;
import io.stipple.platform.inbox.ParkedEvents.Queued;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import io.stipple.platform.inbox.Settlement.TryLater;
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

    Settlement retry(ParkedEvent event) {
        String reader = event.reader();
        String story = event.story();
        Optional<Inbox<?>> inbox = inboxes.of(reader);
        if (inbox.isEmpty()) {
            return new StillParked(0, parked.count(reader, story), "this service has no reader of that name any more");
        }
        for (int handled = 0; ; handled++) {
            Step step = step(inbox.get(), reader, story);
            switch (step) {
                case Step.Empty() -> {
                    return new Flowing(handled);
                }
                case Step.Handled(Optional<Ending> ending) -> ending.ifPresent(inbox.get()::count);
                case Step.Away() -> {
                    return new TryLater(handled, parked.count(reader, story));
                }
                case Step.Failed(UUID id, String cause) -> {
                    parked.failedAgain(id, cause);
                    return new StillParked(handled, parked.count(reader, story), cause);
                }
            }
        }
    }

    /// The events behind it were only waiting for it, so they are taken in at once.
    Settlement discard(ParkedEvent event) {
        String reader = event.reader();
        String story = event.story();
        boolean first = transaction.execute(_ -> {
            parked.hold(reader, story);
            boolean stoodFirst = parked.head(reader, story)
                    .filter(head -> head.id().equals(event.id()))
                    .isPresent();
            parked.settle(event.id(), ParkedEvent.State.DISCARDED);
            return stoodFirst;
        });
        long left = parked.count(reader, story);
        return first || left == 0 ? retry(event) : new StillParked(0, left, "an earlier event of its story is parked");
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
                    return new Step.Handled(Optional.empty()); // by somebody else, just now
                }
                return switch (inbox.takeAgain(head.raw())) {
                    case Again.Refused(String cause) -> new Step.Failed(head.id(), cause);
                    case Again.Taken(Ending ending) -> {
                        parked.settle(head.id(), ParkedEvent.State.HANDLED);
                        yield new Step.Handled(Optional.of(ending));
                    }
                };
            });
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
            return Transient.is(trouble) ? new Step.Away() : new Step.Failed(head.id(), Cause.of(trouble));
        }
    }

    private sealed interface Step {
        record Empty() implements Step {}

        record Handled(Optional<Ending> ending) implements Step {}

        record Away() implements Step {}

        record Failed(UUID id, String cause) implements Step {}
    }
}
