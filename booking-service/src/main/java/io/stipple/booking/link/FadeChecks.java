package io.stipple.booking.link;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.FrontDoor;
import io.stipple.booking.appointment.Order;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/// Books what an invitation invites to.
final class FadeChecks {
    private final Bookings bookings;
    private final FrontDoor door;

    FadeChecks(Bookings bookings, FrontDoor door) {
        this.bookings = bookings;
        this.door = door;
    }

    ResponseEntity<?> book(Link link, Optional<UUID> technician, OffsetDateTime startsAt) {
        return door.answer(bookings.book(new Order(
                link.clientId(),
                link.clinic(),
                technician,
                AppointmentKind.FADE_CHECK,
                startsAt.toInstant(),
                Optional.empty(),
                new Order.Subject.OfTouchUp(link.about()),
                Origin.LINK,
                Actor.CLIENT)));
    }
}
