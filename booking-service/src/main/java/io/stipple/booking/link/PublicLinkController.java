package io.stipple.booking.link;

import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.Days;
import io.stipple.booking.availability.Search;
import io.stipple.booking.availability.SlotList;
import io.stipple.booking.clinic.Clinic;
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
    private final Availability availability;
    private final FadeChecks fadeChecks;
    private final Idempotency idempotency;
    private final Clock clock;

    PublicLinkController(
            Followed followed, Availability availability, FadeChecks fadeChecks, Idempotency idempotency, Clock clock) {
        this.followed = followed;
        this.availability = availability;
        this.fadeChecks = fadeChecks;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// What a link's holder sees first.
    record LinkView(
            Link.Purpose purpose,
            String clinic,
            String clinicName,
            String zone,
            OffsetDateTime expiresAt,
            boolean used) {}

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
                        link.used())));
    }

    @GetMapping("/v1/public/links/{token}/free-slots")
    ResponseEntity<?> freeSlots(
            @PathVariable String token, @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> to) {
        return followed.by(new Token(token), (_, clinic) -> switch (Days.of(from, to, clinic, clock.instant())) {
            case Days.Refused refused -> Problems.answer(refused.problem());
            case Days.Some days -> ResponseEntity.ok(slots(clinic, days));
        });
    }

    private SlotList slots(Clinic clinic, Days.Some days) {
        Search search = new Search(
                AppointmentKind.FADE_CHECK,
                Optional.empty(),
                days.first(),
                days.last(),
                Optional.empty(),
                clinic.policy().onlineNotice());
        return SlotList.of(clinic, availability.search(clinic, search));
    }

    /// The token stands in the path, and the path in the key: so the key is given another.
    @PostMapping("/v1/public/links/{token}/appointment")
    ResponseEntity<?> book(@PathVariable String token, IdempotencyKey key, @Valid @RequestBody NewFadeCheck request) {
        IdempotencyKey withoutToken = new IdempotencyKey(
                key.caller(), "POST /v1/public/links/appointment " + new Token(token).fingerprint(), key.value());
        return idempotency.once(
                withoutToken,
                request,
                () -> followed.by(
                        new Token(token),
                        (link, _) -> fadeChecks.book(link, request.technicianId(), request.startsAt())));
    }
}
