package io.stipple.contracts.session;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about what was found and agreed before any treatment. On topic `session.consultations`.
public sealed interface ConsultationEvent extends Event
        permits ConsultationCompleted, PlanAgreed, PlanRevised, ContraindicationsChecked {
    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }
}
