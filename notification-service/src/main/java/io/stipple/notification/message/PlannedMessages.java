package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Messages as they are planned and withdrawn.
interface PlannedMessages {
    /// What is already known by its name is left as it stands, decided or not.
    ///
    /// @param ruledOut why it will not be sent, if that is known from the start
    void add(Collection<MessageDraft> drafts, int timings, Optional<WithheldReason> ruledOut, Instant now);

    /// What is being handed over this moment is waited for.
    List<PlannedMessage> withdraw(
            Collection<UUID> aboutIds, Set<MessageKind> kinds, WithheldReason reason, Instant now);

    /// Plans again what was withheld under such a name because a rule had changed.
    void restore(MessageDraft draft);

    /// Moves what is undecided, and in nobody's hand, under such a name to the hour named now. Whoever had
    /// it too long loses it.
    void move(MessageDraft draft, int timings);

    /// Withholds what is undecided, and in nobody's hand, by an older version of the rules.
    List<PlannedMessage> withdrawOlder(
            UUID aboutId, Set<MessageKind> kinds, int timings, WithheldReason reason, Instant now);

    boolean wasSent(UUID aboutId, MessageKind kind);
}
