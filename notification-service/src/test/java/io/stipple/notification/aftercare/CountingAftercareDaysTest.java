package io.stipple.notification.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.message.MessageDraft;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingAftercareDaysTest {

    private final AftercarePlan rules =
            new AftercarePlan(new AftercareTimings(List.of(1, 4, 7, 14, 30), LocalTime.of(10, 0)));

    @Test
    void plansFiveDaysThatNeverExpire() {
        List<MessageDraft> plan = rules.of(session("2026-12-01T20:00:00Z", "America/New_York"));

        assertThat(plan)
                .extracting(MessageDraft::variant)
                .containsExactly("day-1", "day-4", "day-7", "day-14", "day-30");
        assertThat(plan).allMatch(draft -> draft.expiresAt().isEmpty());
    }

    /// Real end, zone, and the instant of the first advice.
    @ParameterizedTest
    @CsvSource({
        "2026-12-02T04:59:59Z, America/New_York,  2026-12-02T15:00:00Z", // 23:59:59 on the 1st
        "2026-12-02T05:00:00Z, America/New_York,  2026-12-03T15:00:00Z", // midnight: the 2nd
        "2027-03-13T20:00:00Z, America/New_York,  2027-03-14T14:00:00Z", // clocks went forward that night
        "2026-10-31T20:00:00Z, America/New_York,  2026-11-01T15:00:00Z", // and back that one
        "2027-03-13T20:00:00Z, America/Phoenix,   2027-03-14T17:00:00Z", // not here
        "2026-10-03T06:00:00Z, Australia/Sydney,  2026-10-03T23:00:00Z", // forward in October
        "2027-03-27T17:00:00Z, Europe/Madrid,     2027-03-28T08:00:00Z",
        "2028-02-28T18:00:00Z, Europe/London,     2028-02-29T10:00:00Z" // leap day
    })
    void sendsTheFirstAdviceAtTenOnTheNextLocalDay(String ended, String zone, Instant expected) {
        assertThat(rules.of(session(ended, zone)).getFirst().due().at()).isEqualTo(expected);
    }

    private static SessionCompleted session(String ended, String zone) {
        Instant end = Instant.parse(ended);
        UUID id = UUID.randomUUID();
        return new SessionCompleted(id, id, id, "miami-brickell", id, 1, end, zone, List.of(), Origin.STAFF, end);
    }
}
