package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Client and technician agreed on other terms for a plan: these replace what was agreed before, of the sessions not
/// yet done.
///
/// @param revision 2 for the first change of what `plan-agreed` told; the highest counts
/// @param sessions all of the plan, those already done included, in the order they must be done
/// @param priceCents for the whole course, in hundredths of `currency`
/// @param currency ISO 4217, such as `USD`
/// @param validUntil the last day a session of it may be booked for, by the clinic's calendar
public record PlanRevised(
        UUID planId,
        UUID consultationId,
        UUID clientId,
        String clinicCode,
        int revision,
        PlanRevisionReason reason,
        TreatmentType treatmentType,
        List<PlannedSession> sessions,
        long priceCents,
        String currency,
        LocalDate validUntil,
        Origin origin,
        Instant occurredAt)
        implements ConsultationEvent {
    @Override
    public String subject() {
        return consultationId.toString();
    }
}
