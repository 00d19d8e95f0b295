package io.stipple.booking;

import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.SessionService;
import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.HealthVerdict;
import io.stipple.platform.testing.ClinicRight;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HearingOfHealthAfterAMergeTest extends AskingTheService {
    private static final Instant CHECKED = Instant.parse("2026-12-03T15:00:00Z");
    private static final String FIRST = "2026-12-07T10:00:00-05:00";

    @Test
    void aNoUnderTheOldIdHoldsUpTheOneWhoIsLeft() {
        Course course = Course.agreed(clinic, tess);
        String booked = course.books(1, FIRST).text("id");
        UUID twin = clinic.meets();
        clinic.staff(ClinicRight.MANAGER)
                .post("/v1/clients/" + course.client() + "/merges", Map.of("clientId", twin, "reason", "the same"));

        SessionService.tells(new ContraindicationsChecked(
                UUID.randomUUID(),
                twin,
                clinic.code(),
                HealthVerdict.BLOCKED,
                Optional.empty(),
                "franchise-1",
                Origin.STAFF,
                CHECKED));

        await().until(() -> clinic.queue().contains(booked));
    }
}
