package io.stipple.booking.webhook;

import io.stipple.booking.clinic.Clinics;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Who is told. A secret is shown once, so making one asks for no idempotency key: its answer must not be kept.
@RestController
class WebhookController {
    private static final InstantSource REAL = InstantSource.system();

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Addresses addresses;
    private final Clinics clinics;

    WebhookController(Webhooks webhooks, Deliveries deliveries, Addresses addresses, Clinics clinics) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.clinics = clinics;
    }

    /// @param secret only in the answer that made it
    record View(
            UUID id,
            Optional<String> clinic,
            URI address,
            List<String> events,
            Instant madeAt,
            Optional<String> secret,
            long waiting,
            long parked) {}

    @PostMapping("/v1/webhooks")
    ResponseEntity<?> make(Staff staff, @Valid @RequestBody NewWebhook request) {
        request.at()
                .ifPresentOrElse(
                        clinic -> staff.mustBe(clinic, ClinicRole.MANAGER),
                        () -> staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR));
        Optional<ProblemDetail> refusal = refusal(request);
        if (refusal.isPresent()) {
            return Problems.answer(refusal.get());
        }
        Webhook webhook = new Webhook(
                Ids.next(),
                request.at(),
                request.uri().orElseThrow(),
                request.wanted(),
                staff.userId(),
                REAL.instant());
        Secret secret = Secret.next();
        webhooks.add(webhook, secret);
        return ResponseEntity.created(URI.create("/v1/webhooks/" + webhook.id()))
                .body(view(webhook, Optional.of(secret.value())));
    }

    private Optional<ProblemDetail> refusal(NewWebhook request) {
        if (request.at().isPresent() && clinics.find(request.at().get()).isEmpty()) {
            return Optional.of(
                    Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "clinic-unknown", "There is no such clinic"));
        }
        return request.uri()
                .map(addresses::refusal)
                .orElse(Optional.of("address-not-valid"))
                .map(slug -> Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        slug,
                        "This must be an https address on the open Internet",
                        Map.of("field", "address")));
    }

    @GetMapping("/v1/webhooks")
    Map<String, List<View>> list(Staff staff) {
        return Map.of(
                "webhooks",
                webhooks.in(staff.scope(ClinicRole.MANAGER)).stream()
                        .map(one -> view(one, Optional.empty()))
                        .toList());
    }

    @DeleteMapping("/v1/webhooks/{id}")
    ResponseEntity<?> remove(Staff staff, @PathVariable UUID id) {
        if (webhooks.find(id, staff.scope(ClinicRole.MANAGER)).isEmpty()) {
            return Problems.answer(Problems.notFound());
        }
        webhooks.remove(id, REAL.instant());
        return ResponseEntity.noContent().build();
    }

    private View view(Webhook webhook, Optional<String> secret) {
        return new View(
                webhook.id(),
                webhook.clinic().map(ClinicCode::value),
                webhook.address(),
                webhook.events(),
                webhook.madeAt(),
                secret,
                deliveries.count(webhook.id(), Deliveries.State.WAITING),
                deliveries.count(webhook.id(), Deliveries.State.PARKED));
    }
}
