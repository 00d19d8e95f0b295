package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.contracts.booking.LicensedThing;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 60, 30 and 14 days ahead, each once. Today is 1 December 2026.
class WarningOfALicenceThatLapsesTest extends AskingTheService {
    @Autowired
    EventsOnTopic events;

    @Test
    void comesSixtyThirtyAndFourteenDaysAhead() {
        house("2027-01-31");
        await().untilAsserted(() -> assertThat(told()).isEmpty());

        clock.turn(Duration.ofDays(1));
        await().untilAsserted(() -> assertThat(told()).containsExactly(60));
        clock.turn(Duration.ofDays(30));
        await().untilAsserted(() -> assertThat(told()).containsExactly(60, 30));
        clock.turn(Duration.ofDays(16));
        await().untilAsserted(() -> assertThat(told()).containsExactly(60, 30, 14));
    }

    @Test
    void comesOnceToWhoeverHearsOfItLate() {
        house("2026-12-10");

        await().untilAsserted(() -> assertThat(told()).containsExactly(14));
    }

    @Test
    void goesToEveryClinicWhereTheTechnicianWorksUnlessAnotherFollows() {
        technician("ARTIST_LICENCE", "2026-01-01", "2026-12-20");
        technician("BLOODBORNE_CERTIFICATE", "2026-12-11", "2028-12-20");
        technician("BLOODBORNE_CERTIFICATE", "2026-01-01", "2026-12-10");

        LicenceLapsing warning =
                await().until(() -> warnings().stream().findFirst().orElse(null), one -> one != null);

        assertThat(warning.licence()).isEqualTo(LicensedThing.ARTIST_LICENCE);
        assertThat(warning.technicianId()).contains(tess);
        assertThat(warnings()).hasSize(1);
    }

    private void house(String until) {
        licence("/v1/clinics/" + clinic.code() + "/licences", "ESTABLISHMENT_LICENCE", "2026-01-01", until);
    }

    private void technician(String kind, String from, String until) {
        licence("/v1/technicians/" + tess + "/licences", kind, from, until);
    }

    private void licence(String path, String kind, String from, String until) {
        var made = clinic.staff(ClinicRight.MANAGER)
                .post(
                        path,
                        Map.of(
                                "kind",
                                kind,
                                "jurisdiction",
                                "US-FL",
                                "number",
                                "1",
                                "validFrom",
                                from,
                                "validUntil",
                                until));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    private List<LicenceLapsing> warnings() {
        return events.story(Topic.CLINICS, clinic.code()).stream()
                .filter(LicenceLapsing.class::isInstance)
                .map(LicenceLapsing.class::cast)
                .toList();
    }

    private List<Integer> told() {
        return warnings().stream().map(LicenceLapsing::daysAhead).toList();
    }
}
