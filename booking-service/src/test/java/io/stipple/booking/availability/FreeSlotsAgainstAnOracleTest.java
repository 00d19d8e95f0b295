package io.stipple.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Every answer must equal the one found by trying each minute of each day, on calendars nobody thought of.
class FreeSlotsAgainstAnOracleTest {
    private static final long SEED = Long.getLong("stipple.seed", System.nanoTime());

    @RepeatedTest(300)
    void areTheSameMinuteByMinute(RepetitionInfo repetition) {
        long seed = SEED + repetition.getCurrentRepetition();
        RandomCalendar calendar = RandomCalendar.from(seed);

        var answer = FreeSlots.answer(calendar.question(), calendar.busyTimes());

        assertThat(answer)
                .as("seed %d, -Dstipple.seed=%d repeats it", seed, seed - 1)
                .isEqualTo(MinuteByMinute.answer(calendar));
    }
}
