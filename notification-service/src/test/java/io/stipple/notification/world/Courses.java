package io.stipple.notification.world;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Sessions' facts about one course at Miami Brickell, as sentences.
public final class Courses {

    private Courses() {}

    public static ClinicOpened clinic(Instant now) {
        return new ClinicOpened(Visits.CLINIC, Visits.ZONE, "US-FL", now);
    }

    public static SessionCompleted session(Client client, Instant endedAt, Origin origin) {
        return new SessionCompleted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                client.id(),
                Visits.CLINIC,
                UUID.randomUUID(),
                1,
                endedAt,
                Visits.ZONE,
                List.of(),
                origin,
                endedAt);
    }

    public static ClientExposed exposed(Client client, UUID exposure, Instant when) {
        return new ClientExposed(
                exposure,
                UUID.randomUUID(),
                client.id(),
                Visits.CLINIC,
                Visits.ZONE,
                List.of(UUID.randomUUID()),
                List.of(),
                when);
    }

    public static CourseCompleted completed(Client client, LocalDate opensOn, Instant now) {
        return new CourseCompleted(
                UUID.randomUUID(),
                client.id(),
                Visits.CLINIC,
                TreatmentType.FULL_SHAVED,
                2,
                opensOn,
                opensOn.plusYears(2),
                Visits.ZONE,
                Origin.STAFF,
                now);
    }

    public static PlanAgreed agreed(Client client, UUID plan, Instant now) {
        return new PlanAgreed(
                plan,
                UUID.randomUUID(),
                client.id(),
                Visits.CLINIC,
                TreatmentType.FULL_SHAVED,
                List.of(new PlannedSession(1, 0, 90, 180), new PlannedSession(2, 10, 30, 180)),
                240_000,
                "USD",
                LocalDate.ofInstant(now, ZoneId.of(Visits.ZONE)).plusYears(1),
                Origin.STAFF,
                now);
    }

    public static SessionCompleted firstSession(Client client, UUID plan, Instant endedAt) {
        SessionCompleted it = session(client, endedAt, Origin.STAFF);
        return new SessionCompleted(
                it.recordId(),
                it.appointmentId(),
                it.clientId(),
                it.clinicCode(),
                plan,
                1,
                it.endedAt(),
                it.zone(),
                it.pigmentLotIds(),
                it.origin(),
                it.occurredAt());
    }
}
