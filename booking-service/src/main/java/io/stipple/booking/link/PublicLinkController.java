package io.stipple.booking.link;

import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.Days;
import io.stipple.booking.availability.Search;
import io.stipple.booking.availability.SlotList;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.waitlist.OfferView;
import io.stipple.booking.waitlist.Offers;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicLinkController {
    private final Followed followed;
    private final OwnVisits ownVisits;
    private final Offers offers;
    private final Availability availability;
    private final FadeChecks fadeChecks;
    private final Idempotency idempotency;
    private final Clock clock;

    PublicLinkController(
            Followed followed,
            OwnVisits ownVisits,
            Offers offers,
            Availability availability,
            FadeChecks fadeChecks,
            Idempotency idempotency,
            Clock clock) {
        this.followed = followed;
        this.ownVisits = ownVisits;
        this.offers = offers;
        this.availability = availability;
        this.fadeChecks = fadeChecks;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// What a link's holder sees first.
    ///
    /// @param appointment what it is about, for a link to a visit
    /// @param offer likewise for a link to an offer
    record LinkView(
            Link.Purpose purpose,
            String clinic,
            String clinicName,
            String zone,
            OffsetDateTime expiresAt,
            boolean used,
            Optional<OwnVisit> appointment,
            Optional<OfferView> offer) {}

    record NewFadeCheck(
            Optional<UUID> technicianId, @NotNull OffsetDateTime startsAt) {}

    @GetMapping("/v1/public/links/{token}")
    ResponseEntity<?> show(@PathVariable String token) {
        return followed.by(
                new Token(token),
                (link, clinic) -> ResponseEntity.ok(new LinkView(
                        link.purpose(),
                        clinic.code().value(),
                        clinic.name(),
                        clinic.zone().getId(),
                        clinic.onItsClock(link.expiresAt()),
                        link.used(),
                        ownVisits.of(link),
                        offers.shownTo(link.clientId(), link.about(), clinic))));
    }

    @GetMapping("/v1/public/links/{token}/free-slots")
    ResponseEntity<?> freeSlots(
            @PathVariable String token, @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> to) {
        return followed.by(new Token(token), (link, clinic) -> switch (Days.of(from, to, clinic, clock.instant())) {
            case Days.Refused refused -> Problems.answer(refused.problem());
            case Days.Some days ->
                ResponseEntity.ok(SlotList.of(clinic, availability.search(clinic, search(link, clinic, days))));
        });
    }

    /// For a visit that is to be moved: as long as it is, and with whom it is.
    private Search search(Link link, Clinic clinic, Days.Some days) {
        return ownVisits
                .search(link, clinic, days)
                .orElseGet(() -> new Search(
                        AppointmentKind.FADE_CHECK,
                        Optional.empty(),
                        days.first(),
                        days.last(),
                        Optional.empty(),
                        clinic.policy().onlineNotice()));
    }

    @PostMapping("/v1/public/links/{token}/appointment")
    ResponseEntity<?> book(@PathVariable String token, IdempotencyKey key, @Valid @RequestBody NewFadeCheck request) {
        Token link = new Token(token);
        return idempotency.once(
                link.keyFor("appointment", key),
                request,
                () -> followed.by(
                        link,
                        Link.Purpose.FADE_CHECK,
                        (invitation, _) -> fadeChecks.book(invitation, request.technicianId(), request.startsAt())));
    }
}
