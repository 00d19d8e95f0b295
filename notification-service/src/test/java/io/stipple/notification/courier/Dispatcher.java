package io.stipple.notification.courier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/// What one instance of the service does when its courier looks, without its threads. It forgets when it dies.
public final class Dispatcher {
    private static final MeterRegistry METERS = new SimpleMeterRegistry();
    private static final CourierSettings SETTINGS = new CourierSettings(
            4, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofSeconds(15));

    private final Claims claims;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HandOver handOver;
    private final Gate gate;
    private final Round round;

    /// What all instances share.
    public record Surroundings(
            List<Occasion> occasions,
            BookingService booking,
            ClinicNames names,
            PostOffice post,
            Bounces bounces,
            TransactionTemplate transaction,
            Clock clock,
            InstantSource realTime) {}

    public Dispatcher(Claims claims, Surroundings around) {
        this.claims = claims;
        this.transaction = around.transaction();
        this.clock = around.clock();
        this.gate = new Gate(SETTINGS, around.realTime());
        this.handOver = new HandOver(claims, around.post(), around.bounces(), transaction, clock);
        Delivery delivery =
                new Delivery(claims, around.booking(), around.names(), around.bounces(), handOver, transaction, clock);
        this.round = new Round(around.occasions(), delivery, claims, SETTINGS, gate, new Tally(METERS));
    }

    /// @return how many messages it took in hand
    public int look() {
        handOver.settle();
        claims.recover();
        if (!gate.isOpen()) {
            return 0;
        }
        List<PlannedMessage> taken = transaction.execute(running -> claims.take(SETTINGS.lanes(), clock.instant()));
        taken.forEach(round::make);
        return taken.size();
    }
}
