package io.stipple.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.appointment.Appointment.Booked;
import io.stipple.booking.appointment.Appointment.Cancellation;
import io.stipple.booking.appointment.Appointment.NoShow;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.policy.Policy;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallingAVisitOffTest {
    private static final Instant STARTS = Instant.parse("2026-12-07T15:00:00Z");
    private static final Instant LATE_FROM = STARTS.minus(Duration.ofHours(48));
    private static final Duration TICK = Duration.ofNanos(1);

    private final Booked booked = new Booked(
            new Visit(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    new ClinicCode("test-clinic"),
                    ZoneId.of("America/New_York"),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    new Purpose.Consultation(Optional.empty()),
                    Interval.of(STARTS, Duration.ofMinutes(45)),
                    Origin.ONLINE),
            3,
            1);

    @Test
    void isLateFromTheMomentAfterTwoDaysBefore() {
        assertThat(cancelled(LATE_FROM).fact().late()).isFalse();
        assertThat(cancelled(LATE_FROM.plus(TICK)).fact().late()).isTrue();
    }

    @Test
    void raisesVersionAndRevision() {
        var accepted = cancelled(LATE_FROM);

        assertThat(accepted.appointment().version()).isEqualTo(4);
        assertThat(accepted.fact().revision()).isEqualTo(2);
    }

    @Test
    void isRefusedAtTheMomentItStarts() {
        assertThat(booked.cancel(CancelledBy.CLIENT, Policy.FRANCHISE, STARTS.minus(TICK)))
                .isInstanceOf(Cancellation.Accepted.class);
        assertThat(booked.cancel(CancelledBy.CLIENT, Policy.FRANCHISE, STARTS))
                .isEqualTo(new Cancellation.Refused(new Refusal.AlreadyStarted()));
    }

    @Test
    void isANoShowFromTheMomentItStarts() {
        assertThat(booked.miss(STARTS)).isInstanceOf(NoShow.Accepted.class);
        assertThat(booked.miss(STARTS.minus(TICK))).isEqualTo(new NoShow.Refused(new Refusal.NotStartedYet()));
    }

    private Cancellation.Accepted cancelled(Instant now) {
        return (Cancellation.Accepted) booked.cancel(CancelledBy.CLIENT, Policy.FRANCHISE, now);
    }
}
