package io.stipple.platform.edge;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One route of every kind.
@RestController
class TinyController {
    private final Beds beds;
    private final Idempotency idempotency;

    TinyController(Beds beds, Idempotency idempotency) {
        this.beds = beds;
        this.idempotency = idempotency;
    }

    record Inner(@Email String email, DayOfWeek day) {}

    record Form(
            String name,
            @Min(1) int count,
            OffsetDateTime startsAt,
            Instant seenAt,
            LocalDate day,
            UUID id,
            ClinicCode clinic,
            @Valid List<Inner> inner,
            Optional<String> remark,
            @Nullable String other) {}

    @PostMapping("/v1/forms")
    Form form(@RequestBody @Valid Form form) {
        return form;
    }

    @GetMapping("/v1/public/hello")
    Map<String, String> hello() {
        return Map.of("hello", "anybody");
    }

    @PostMapping("/v1/public/wishes")
    Map<String, String> wish() {
        return Map.of("wish", "heard");
    }

    @GetMapping("/v1/me")
    Staff me(Staff staff) {
        return staff;
    }

    @PostMapping("/v1/clinics/{clinic}/beds")
    ResponseEntity<Void> addBed(Staff staff, @PathVariable ClinicCode clinic) {
        staff.mustBe(clinic, ClinicRole.MANAGER);
        beds.add(clinic);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/v1/beds")
    List<String> beds(Staff staff) {
        return beds.clinicsWithBeds(staff.scope());
    }

    @GetMapping("/v1/operations-only")
    String operations(Staff staff) {
        staff.mustBe(FranchiseRole.OPS);
        return "well";
    }

    @PreAuthorize("hasAuthority('SERVICE_CONTACTS')")
    @GetMapping("/v1/contacts/{id}")
    Map<String, UUID> contact(@PathVariable UUID id) {
        return Map.of("id", id);
    }

    @GetMapping("/v1/days")
    LocalDate day(@RequestParam LocalDate from, @RequestParam(defaultValue = "10") @Min(1) int limit) {
        return from.plusDays(limit);
    }

    @GetMapping("/v1/instants")
    OffsetDateTime instant(@RequestParam OffsetDateTime at) {
        return at;
    }

    @PutMapping("/v1/things/{id}")
    ResponseEntity<Void> update(@PathVariable UUID id, ExpectedVersion version) {
        return ResponseEntity.noContent()
                .eTag(ExpectedVersion.etag(version.value() + 1))
                .build();
    }

    @GetMapping("/v1/broken/{how}")
    String broken(@PathVariable String how) {
        return switch (how) {
            case "database" -> throw new DataAccessResourceFailureException("connection refused");
            case "query" -> beds.numberOf("mira@example.org");
            default -> throw new IllegalStateException("broken " + how);
        };
    }

    record NewBed(ClinicCode clinic) {}

    @PostMapping("/v1/beds")
    ResponseEntity<?> bedOnce(Staff staff, IdempotencyKey key, @RequestBody NewBed bed) {
        return idempotency.once(key, bed, () -> {
            staff.mustBe(bed.clinic(), ClinicRole.MANAGER);
            UUID id = beds.add(bed.clinic());
            return beds.isFull(bed.clinic())
                    ? Problems.answer(Problems.of(HttpStatus.CONFLICT, "clinic-full", "There is no room for more"))
                    : ResponseEntity.created(URI.create("/v1/beds/" + id))
                            .eTag(ExpectedVersion.etag(0))
                            .body(Map.of("id", id));
        });
    }
}
