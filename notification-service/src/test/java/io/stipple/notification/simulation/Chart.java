package io.stipple.notification.simulation;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What sessions tell of one plan beside the sessions themselves.
record Chart(UUID plan, Person person) {

    static final int GAP_DAYS = 10;

    /// Two sessions; the second is never booked, so that the client is reminded of it.
    PlanAgreed agreed(Instant now) {
        return new PlanAgreed(
                plan,
                plan,
                person.id,
                person.clinic.code(),
                TreatmentType.FULL_SHAVED,
                List.of(new PlannedSession(1, 0, 90, 180), new PlannedSession(2, GAP_DAYS, 30, 180)),
                240_000,
                "USD",
                LocalDate.ofInstant(now, person.clinic.zone()).plusYears(1),
                Origin.STAFF,
                now);
    }

    ClientExposed exposed(Instant now) {
        return new ClientExposed(
                new UUID(2, plan.getLeastSignificantBits()),
                plan,
                person.id,
                person.clinic.code(),
                person.clinic.zone().getId(),
                List.of(plan),
                List.of(),
                now);
    }
}
