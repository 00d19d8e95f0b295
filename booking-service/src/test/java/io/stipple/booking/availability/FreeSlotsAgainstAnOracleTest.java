package io.stipple.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every answer must equal the one found by trying each minute of each day, on calendars nobody thought of.
class FreeSlotsAgainstAnOracleTest {
    private static final long SEED = Long.getLong("stipple.seed", System.nanoTime());
    private static final int CALENDARS = 10_000;

    @Test
    void areTheSameMinuteByMinuteOnBothClockChangesOfEveryZone() {
        System.out.println("free slots against the oracle: -Dstipple.seed=" + SEED);
        Set<String> met = new HashSet<>();
        for (long seed = SEED; seed < SEED + CALENDARS; seed++) {
            RandomCalendar calendar = RandomCalendar.from(seed);
            Question question = calendar.question();

            var answer = FreeSlots.answer(question, calendar.busyTimes());

            assertThat(answer)
                    .as("-Dstipple.seed=%d finds it at once", seed)
                    .isEqualTo(MinuteByMinute.answer(calendar));
            question.first()
                    .datesUntil(question.last().plusDays(1))
                    .forEach(day -> met.add(question.clinic().zone() + " " + day));
        }

        RandomCalendar.ZONES.forEach(zone -> RandomCalendar.daysOf(ZoneId.of(zone))
                .forEach(day -> assertThat(met).contains(zone + " " + day)));
    }
}
