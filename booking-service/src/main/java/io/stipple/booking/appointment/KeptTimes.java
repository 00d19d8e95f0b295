package io.stipple.booking.appointment;

import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.rota.Technician;
import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.transaction.annotation.Transactional;

/// Keeps times for clients we know, and tells which times came free.
public class KeptTimes {
    private final Cast cast;
    private final Verdicts verdicts;
    private final Rivals rivals;
    private final HoldRows rows;
    private final FreedTimes freed;
    private final Clock clock;

    KeptTimes(Cast cast, Rivals rivals, HoldRows rows, FreedTimes freed, Clock clock) {
        this.cast = cast;
        this.verdicts = new Verdicts(cast);
        this.rivals = rivals;
        this.rows = rows;
        this.freed = freed;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Keeping {
        record Kept(HeldTime time) implements Keeping {}

        record Refused(List<Refusal> refusals) implements Keeping {}
    }

    /// Keeps the time if nothing would refuse the visit now.
    ///
    /// @param order by a technician who is named
    @Transactional
    public Keeping keep(Order order, Duration howLong) {
        Optional<Clinic> clinic = cast.clinic(order.clinic());
        Optional<Client> client = cast.client(order.clientId());
        Optional<Technician> technician = order.technician()
                .flatMap(id -> cast.technicians(Optional.of(id), order.clinic()).stream()
                        .findFirst());
        if (clinic.isEmpty() || client.isEmpty() || technician.isEmpty()) {
            return new Keeping.Refused(List.of(new Refusal.TechnicianUnknown()));
        }
        return switch (Reading.of(order, client.get(), clinic.get(), cast)) {
            case Reading.Unclear unclear -> new Keeping.Refused(List.of(unclear.refusal()));
            case Reading.Clear clear -> keep(clear.with(technician.get(), Ids.next()), howLong);
        };
    }

    private Keeping keep(Wish wish, Duration howLong) {
        Instant now = clock.instant();
        List<Refusal> refusals = verdicts.on(wish, now);
        if (refusals.isEmpty()) {
            refusals = rivals.of(wish, now);
        }
        HeldTime time =
                new HeldTime(wish.id(), wish.technician().id(), wish.purpose().kind(), wish.time(), now.plus(howLong));
        if (refusals.isEmpty() && !rows.hold(time, wish.clinic(), wish.origin(), now)) {
            refusals = List.of(new Refusal.SlotTaken(Set.of()));
        }
        return refusals.isEmpty() ? new Keeping.Kept(time) : new Keeping.Refused(refusals);
    }

    /// Makes room for the booking it was kept for, in the transaction that books.
    @Transactional
    public void redeem(UUID id) {
        rows.release(id);
    }

    @Transactional
    public void letGo(UUID id) {
        rows.letGo(id);
    }

    /// Clears what has run out, so that it counts as free.
    @Transactional
    public void runOut() {
        rows.dropExpired(clock.instant());
    }

    /// To be called in the transaction of a change that may have made time.
    @Transactional
    public void mayBeFree(Whose whose, DayRange days) {
        freed.note(whose, days, clock.instant());
    }

    /// Looks through the next time that has come free.
    ///
    /// @param serves tries to serve one who waits, and says whether it could; false lets the time go
    /// @return false if none has
    @Transactional
    public boolean lookThrough(Predicate<FreedTime> serves) {
        return freed.lookThrough(serves);
    }
}
