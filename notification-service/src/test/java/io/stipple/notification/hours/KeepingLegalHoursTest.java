package io.stipple.notification.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.clinic.Jurisdiction;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class KeepingLegalHoursTest {

    public static final LegalHours HOURS =
            new LegalHours(LocalTime.of(8, 0), LocalTime.of(21, 0), Map.of("US-FL", LocalTime.of(20, 0)));

    /// Law, zone, moment, and the next moment allowed.
    @ParameterizedTest
    @CsvSource({
        "US-FL, America/New_York, 2026-12-01T12:59:59Z, 2026-12-01T13:00:00Z", // 07:59:59
        "US-FL, America/New_York, 2026-12-01T13:00:00Z, 2026-12-01T13:00:00Z", // 08:00
        "US-FL, America/New_York, 2026-12-02T00:59:59Z, 2026-12-02T00:59:59Z", // 19:59:59
        "US-FL, America/New_York, 2026-12-02T01:00:00Z, 2026-12-02T13:00:00Z", // 20:00
        "US-GA, America/New_York, 2026-12-02T01:00:00Z, 2026-12-02T01:00:00Z", // elsewhere 21:00
        "US-GA, America/New_York, 2026-12-02T02:00:00Z, 2026-12-02T13:00:00Z",
        "AU-NSW, Australia/Sydney, 2026-10-03T11:00:00Z, 2026-10-03T21:00:00Z", // over the night clocks go forward
    })
    void waitsForTheNextAllowedMoment(String law, String zone, Instant moment, Instant allowed) {
        Hours hours = HOURS.in(new Jurisdiction(law));

        assertThat(hours.nextAllowed(moment, ZoneId.of(zone))).isEqualTo(allowed);
    }
}
