package io.stipple.notification.recall;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Plans what exposed clients are told, inside the reader's transaction. Nothing expires: late is better than never.
public final class Recalls {

    private final Messages messages;
    private final Clock clock;

    Recalls(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public void exposed(ClientExposed fact) {
        messages.plan(List.of(new MessageDraft(
                fact.clientId(),
                new ClinicCode(fact.clinicCode()),
                MessageKind.PIGMENT_RECALL,
                "told",
                fact.exposureId(),
                0,
                new Due.Exactly(clock.instant(), ZoneId.of(fact.zone())),
                Optional.empty())));
    }
}
