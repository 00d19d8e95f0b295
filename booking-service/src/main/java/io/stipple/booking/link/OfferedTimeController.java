package io.stipple.booking.link;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.FrontDoor;
import io.stipple.booking.waitlist.Offers;
import io.stipple.contracts.Origin;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a client answers to a time they were offered off the waitlist.
@RestController
class OfferedTimeController {
    private final Followed followed;
    private final Offers offers;
    private final FrontDoor door;
    private final Idempotency idempotency;

    OfferedTimeController(Followed followed, Offers offers, FrontDoor door, Idempotency idempotency) {
        this.followed = followed;
        this.offers = offers;
        this.door = door;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/public/links/{token}/acceptance")
    ResponseEntity<?> accept(@PathVariable String token, IdempotencyKey key) {
        Token link = new Token(token);
        return idempotency.once(
                link.keyFor("acceptance", key),
                link.fingerprint(),
                () -> followed.by(
                        link,
                        Link.Purpose.WAITLIST_OFFER,
                        (offered, _) -> door.answer(offers.accept(offered.about(), Origin.LINK, Actor.CLIENT))));
    }

    @PostMapping("/v1/public/links/{token}/decline")
    ResponseEntity<?> decline(@PathVariable String token) {
        return followed.by(new Token(token), Link.Purpose.WAITLIST_OFFER, (offered, _) -> {
            offers.decline(offered.about());
            return ResponseEntity.noContent().build();
        });
    }
}
