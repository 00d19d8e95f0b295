package io.stipple.notification.world;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
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
}
