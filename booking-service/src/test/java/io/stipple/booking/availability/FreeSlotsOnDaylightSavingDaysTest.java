package io.stipple.booking.availability;

import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeSlotsOnDaylightSavingDaysTest {
    private static final Interval EVER =
            new Interval(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 02:",
        "America/Los_Angeles, 2026-03-08, 02:",
        "Europe/London, 2026-03-29, 01:",
        "Europe/Madrid, 2026-03-29, 02:",
        "Australia/Sydney, 2026-10-04, 02:"
    })
    void neverOfferAnHourThatIsJumpedOver(String zone, LocalDate day, String jumpedOver) {
        List<String> starts = startsOn(day, zone);

        assertThat(starts).isNotEmpty().noneMatch(start -> start.startsWith(jumpedOver));
        assertThat(starts).hasSize(slotsIn(Duration.ofHours(22)));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01, 01:30-04:00, 01:30-05:00",
        "Europe/London, 2026-10-25, 01:30+01:00, 01:30Z",
        "Europe/Madrid, 2026-10-25, 02:30+02:00, 02:30+01:00",
        "Australia/Sydney, 2026-04-05, 02:30+11:00, 02:30+10:00"
    })
    void offerARepeatedHourTwiceEachWithItsOwnOffset(String zone, LocalDate day, String first, String second) {
        List<String> starts = startsOn(day, zone);

        assertThat(starts).containsSubsequence(first, second).doesNotHaveDuplicates();
        assertThat(starts).hasSize(slotsIn(Duration.ofHours(24)));
    }

    @Test
    void stayTheSameWhereNoClockIsChanged() {
        assertThat(startsOn(LocalDate.of(2026, 3, 8), "America/Phoenix"))
                .isEqualTo(startsOn(LocalDate.of(2026, 11, 1), "America/Phoenix"))
                .hasSize(slotsIn(Duration.ofHours(23)));
    }

    /// A clinic open from midnight to 23:00, so that every hour of the night is in question.
    private static List<String> startsOn(LocalDate day, String zone) {
        Clinic clinic = aClinic().inZone(zone).open("00:00", "23:00").built();
        var technician = aTechnician().worksDailyAt(clinic, "00:00", "23:00").built();
        Question question = new Question(
                clinic, AppointmentKind.CONSULTATION, List.of(technician), day, day, Duration.ofMinutes(45), EVER);
        return FreeSlots.answer(question, new BusyTimes()).stream()
                .map(slot -> clinic.onItsClock(slot.visit().startsAt()).toOffsetTime())
                .map(Object::toString)
                .toList();
    }

    private static int slotsIn(Duration open) {
        return (int) open.minusMinutes(45).dividedBy(Duration.ofMinutes(15)) + 1;
    }
}
