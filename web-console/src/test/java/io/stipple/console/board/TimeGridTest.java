package io.stipple.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeGridTest {
    private static final ZoneId MIAMI = ZoneId.of("America/New_York");
    private static final LocalDate SPRING_FORWARD = LocalDate.parse("2026-03-08");
    private static final LocalDate FALL_BACK = LocalDate.parse("2026-11-01");

    @Test
    void startsAndEndsAtFullHours() {
        LocalDate day = LocalDate.parse("2026-12-01");

        TimeGrid grid = TimeGrid.around(
                day,
                MIAMI,
                List.of(day.atTime(9, 30).atZone(MIAMI), day.atTime(17, 45).atZone(MIAMI)));

        assertThat(grid.rows()).isEqualTo(9 * 12);
        assertThat(grid.row(day.atTime(9, 30).atZone(MIAMI))).isEqualTo(6);
        assertThat(grid.span(day.atTime(9, 30).atZone(MIAMI), day.atTime(10, 15).atZone(MIAMI)))
                .isEqualTo(9);
    }

    @Test
    void isAnHourShorterOrLongerWhenTheClockChanges() {
        assertThat(wholeDay(SPRING_FORWARD).rows()).isEqualTo(23 * 12);
        assertThat(wholeDay(FALL_BACK).rows()).isEqualTo(TimeGrid.MOST_ROWS);
        assertThat(wholeDay(FALL_BACK).hours()).hasSize(25);
    }

    @Test
    void holdsWhatReachesOverItsEdge() {
        TimeGrid grid = wholeDay(SPRING_FORWARD);

        assertThat(grid.span(
                        SPRING_FORWARD.atTime(23, 0).atZone(MIAMI),
                        SPRING_FORWARD.plusDays(1).atTime(2, 0).atZone(MIAMI)))
                .isEqualTo(12);
    }

    private static TimeGrid wholeDay(LocalDate day) {
        return TimeGrid.around(
                day, MIAMI, List.of(day.atStartOfDay(MIAMI), day.plusDays(1).atStartOfDay(MIAMI)));
    }
}
