package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody stands at the desk at 10:02.
class ReceivingAWalkInTest extends AskingTheService {
    @Test
    void booksTheNextStepOfTheClockAndChecksThemIn() {
        clock.turn(Duration.ofMinutes(2));

        Answer here = receives(clinic.meets());

        assertThat(here.status()).as(here.toString()).isEqualTo(201);
        assertThat(here.text("startsAt")).isEqualTo("2026-12-01T10:05:00-05:00");
        assertThat(here.text("checkedInAt")).isEqualTo("2026-12-01T10:02:00-05:00");
        assertThat(here.text("technicianId")).isEqualTo(tess.toString());
    }

    @Test
    void findsWhoeverIsFreeOrSaysThatNobodyIs() {
        clock.turn(Duration.ofMinutes(2));
        UUID tom = clinic.hires("Tom");
        receives(clinic.meets());

        assertThat(receives(clinic.meets()).text("technicianId")).isEqualTo(tom.toString());
        assertThat(receives(clinic.meets()).problem()).isEqualTo("slot-taken");
    }

    @Test
    void sendsThemAwayOnceTheClinicIsClosed() {
        clock.turn(Duration.ofHours(9));

        assertThat(receives(clinic.meets()).problems()).contains("outside-opening-hours");
    }

    private Answer receives(UUID client) {
        return clinic.frontDesk()
                .post("/v1/clinics/" + clinic.code() + "/walk-ins", Map.of("clientId", client, "kind", "CONSULTATION"));
    }
}
