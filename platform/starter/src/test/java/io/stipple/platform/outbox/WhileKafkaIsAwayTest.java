package io.stipple.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.outbox.Buckets.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhileKafkaIsAwayTest {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private long now;
    private final Visits visits = new Visits(
            new OutboxProperties(
                    2, 500, Duration.ofSeconds(2), Duration.ofDays(1), Duration.ofSeconds(15), LONGEST_PAUSE, (short)
                            1),
            () -> now);

    @BeforeEach
    void threeBucketsAreWanted() {
        assertThat(visits.ready()).isEqualTo(Visits.POLL);
        for (int bucket = 0; bucket < 3; bucket++) {
            visits.want(bucket);
        }
    }

    @Test
    void oneBucketInTroubleKeepsNoOtherFromItsTurn() {
        fail();

        assertThat(visits.probing()).isFalse();
        assertThat(due()).containsExactly(1, 2);
    }

    @Test
    void othersThatAreDueGoAlongAndAreInNobodyElsesHand() {
        assertThat(visits.along(visits.ready())).containsExactly(0, 1, 2);
        assertThat(visits.ready()).isEqualTo(Visits.NOTHING);
    }

    @Test
    void eachThreadLeavesTheOtherItsShare() {
        IntStream.range(0, Row.BUCKETS).forEach(visits::want);

        assertThat(visits.along(visits.ready())).hasSize(Row.BUCKETS / 2);
        assertThat(visits.along(visits.ready())).hasSize(Row.BUCKETS / 2);
    }

    @Test
    void whoeverHadTroubleGoesAloneUntilItHasSuccess() {
        fail();
        visits.done(visits.ready(), Visit.EMPTIED);
        visits.done(visits.ready(), Visit.EMPTIED);
        pass(FIRST_PAUSE);
        visits.want(1);

        assertThat(visits.along(visits.ready())).containsExactly(0);
        assertThat(visits.along(visits.ready())).containsExactly(1);
        visits.done(0, Visit.EMPTIED);
        visits.want(0);
        visits.want(2);
        assertThat(visits.along(visits.ready())).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void whoeverHadNoTurnIsDueAgainAtOnce() {
        visits.done(visits.ready(), Visit.UNTRIED);

        assertThat(visits.probing()).isFalse();
        assertThat(due()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void nobodyGoesAlongToFindOut() {
        fail();
        fail();
        pass(LONGEST_PAUSE);

        assertThat(visits.along(visits.ready())).hasSize(1);
    }

    @Test
    void oneVisitAtATimeFindsOutWhetherItIsBack() {
        fail();
        fail();

        assertThat(visits.probing()).isTrue();
        assertThat(visits.ready()).isEqualTo(Visits.NOTHING);
        pass(FIRST_PAUSE);
        assertThat(due()).hasSize(1);
    }

    @Test
    void thePausesGrowButNotBeyondTheirLimit() {
        fail();
        fail();

        for (int time = 0; time < 20; time++) {
            pass(LONGEST_PAUSE);
            fail();
        }

        assertThat(visits.ready()).isEqualTo(Visits.NOTHING);
        pass(LONGEST_PAUSE);
        assertThat(visits.ready()).isNotNegative();
    }

    @Test
    void allHaveTheirTurnAtOnceWhenItIsBack() {
        fail();
        fail();
        pass(FIRST_PAUSE);
        fail();
        pass(FIRST_PAUSE.multipliedBy(2));

        visits.done(visits.ready(), Visit.EMPTIED);

        assertThat(visits.probing()).isFalse();
        assertThat(due()).hasSize(2);
    }

    @Test
    void aBucketInOtherHandsSaysNothingAboutKafka() {
        fail();
        fail();
        pass(FIRST_PAUSE);

        visits.done(visits.ready(), Visit.TAKEN);

        assertThat(visits.probing()).isTrue();
        assertThat(due()).hasSize(1);
    }

    /// The buckets come in the order in which they were wanted.
    private void fail() {
        int next = visits.ready();
        assertThat(next).isNotNegative();
        visits.done(next, Visit.TROUBLED);
    }

    private List<Integer> due() {
        List<Integer> due = new ArrayList<>();
        for (int next = visits.ready(); next >= 0; next = visits.ready()) {
            due.add(next);
        }
        return due;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
