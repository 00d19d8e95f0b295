package io.stipple.notification.aftercare;

import io.stipple.contracts.Origin;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Plans the advice after each session, inside the reader's transaction.
public final class Aftercare {

    private final AftercarePlan rules;
    private final Messages messages;
    private final Clock clock;

    Aftercare(AftercarePlan rules, Messages messages, Clock clock) {
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /// Of a session brought in from an earlier system, only the days still ahead are ours.
    public void sessionCompleted(SessionCompleted session) {
        Instant now = clock.instant();
        boolean imported = session.origin() == Origin.IMPORT;
        Map<Boolean, List<MessageDraft>> ours = rules.of(session).stream()
                .collect(Collectors.partitioningBy(
                        draft -> !imported || draft.due().at().isAfter(now)));
        messages.plan(ours.getOrDefault(true, List.of()));
        messages.ruleOut(ours.getOrDefault(false, List.of()), WithheldReason.IMPORTED);
    }
}
