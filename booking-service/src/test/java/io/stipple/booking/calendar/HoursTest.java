package io.stipple.booking.calendar;

import static io.stipple.booking.fixture.ClinicFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate SPRING_FORWARD = LocalDate.of(2026, 3, 8);
    private static final LocalDate FALL_BACK = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 23", "America/New_York, 2026-11-01, 25", "America/Phoenix, 2026-03-08, 24",
        "Australia/Sydney, 2026-10-04, 23", "Australia/Sydney, 2026-04-05, 25", "Europe/London, 2026-03-29, 23",
        "Europe/Madrid, 2026-10-25, 25"
    })
    void haveTheLengthThatRealTimeHasBetweenThem(String zone, LocalDate day, int hoursOfTheDay) {
        var allDay = hours("00:00", "23:00").on(day, ZoneId.of(zone)).orElseThrow();

        assertThat(Duration.between(allDay.startsAt(), allDay.endsAt())).isEqualTo(Duration.ofHours(hoursOfTheDay - 1));
    }

    @Test
    void beginAtTheJumpWhenTheyWouldBeginInsideIt() {
        var night = hours("02:30", "06:00").on(SPRING_FORWARD, NEW_YORK).orElseThrow();

        assertThat(night.startsAt()).isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
    }

    @Test
    void areNoneAtAllWhenTheClockJumpsOverThem() {
        assertThat(hours("02:10", "02:50").on(SPRING_FORWARD, NEW_YORK)).isEmpty();
    }

    @Test
    void includeBothWhenTheClockGoesThroughThemTwice() {
        var night = hours("01:15", "01:45").on(FALL_BACK, NEW_YORK).orElseThrow();

        assertThat(night.startsAt()).isEqualTo(Instant.parse("2026-11-01T05:15:00Z"));
        assertThat(night.endsAt()).isEqualTo(Instant.parse("2026-11-01T06:45:00Z"));
    }

    @Test
    void haveInCommonWhatBothHave() {
        assertThat(day(9, 17).and(day(12, 20))).contains(day(12, 17));
        assertThat(day(9, 12).and(day(12, 20))).isEmpty();
    }

    @Test
    void leaveTheirPartsWhenSomethingIsTakenOut() {
        assertThat(day(9, 17).without(day(12, 13))).containsExactly(day(9, 12), day(13, 17));
        assertThat(day(9, 17).without(day(8, 12))).containsExactly(day(12, 17));
        assertThat(day(9, 17).without(day(8, 18))).isEmpty();
        assertThat(day(9, 12).without(day(12, 13))).containsExactly(day(9, 12));
    }

    private static Interval day(int from, int to) {
        Instant midnight = Instant.parse("2026-12-01T00:00:00Z");
        return new Interval(midnight.plus(Duration.ofHours(from)), midnight.plus(Duration.ofHours(to)));
    }

    @Test
    void cannotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> hours("18:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }
}
