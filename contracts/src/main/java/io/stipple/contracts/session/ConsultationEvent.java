package io.stipple.contracts.session;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about what was found and agreed before any treatment. On topic `session.consultations`.
public sealed interface ConsultationEvent extends Event permits ConsultationCompleted, PlanAgreed {
    UUID consultationId();

    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return consultationId().toString();
    }
}
