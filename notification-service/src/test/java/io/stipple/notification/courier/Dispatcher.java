package io.stipple.notification.courier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.preference.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/// What one instance of the service does when its courier looks, without its threads. It forgets when it dies.
public final class Dispatcher {
    private static final MeterRegistry METERS = new SimpleMeterRegistry();
    private static final CourierSettings SETTINGS = new CourierSettings(
            1, 4, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofSeconds(15), 0, 0);
    /// One after the other, so that a seed is a life.
    private static final Lanes IN_TURN = tasks -> tasks.forEach(Runnable::run);

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
            Preferences preferences,
            OptOuts optOuts,
            PostOffice mail,
            PostOffice texts,
            Bounces bounces,
            TransactionTemplate transaction,
            Clock clock,
            InstantSource realTime) {}

    public Dispatcher(Claims claims, Surroundings around) {
        this.claims = claims;
        this.transaction = around.transaction();
        this.clock = around.clock();
        this.gate = new Gate(SETTINGS, around.realTime());
        this.handOver = new HandOver(
                claims,
                new Occasions(around.occasions()),
                new PostOffices(around.mail(), around.texts()),
                around.bounces(),
                around.preferences(),
                IN_TURN,
                transaction,
                clock);
        Directory directory = new Directory(
                around.booking(),
                around.names(),
                around.preferences(),
                around.optOuts(),
                around.bounces(),
                new StaffMail("{clinic}@clinics.example", Map.of()),
                "https://stipple.example");
        Delivery delivery = new Delivery(claims, directory, handOver, Pace.UNLIMITED, transaction);
        this.round = new Round(delivery, claims, SETTINGS, gate, new Tally(METERS));
    }

    /// @return how many messages it took in hand
    public int look() {
        handOver.settle();
        if (!gate.isOpen()) {
            return 0;
        }
        List<PlannedMessage> taken = transaction.execute(running -> claims.take(SETTINGS.group(), clock.instant()));
        round.make(taken);
        return taken.size();
    }
}
