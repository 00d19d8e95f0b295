package io.stipple.session.inspection;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Managers make packs of their clinics and fetch them again, unchanged.
@RestController
class InspectionController {
    private static final int MOST_DAYS = 366;

    private final Packing packing;
    private final Packs packs;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    InspectionController(Packing packing, Packs packs, Idempotency idempotency, Refusals refusals, Clock clock) {
        this.packing = packing;
        this.packs = packs;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/clinics/{code}/inspection-packs")
    ResponseEntity<?> make(
            @PathVariable ClinicCode code, @Valid @RequestBody Days days, IdempotencyKey key, Staff staff) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return days.to().isBefore(days.from())
                        || days.from().plusDays(MOST_DAYS).isBefore(days.to())
                ? refusals.answer(List.of(Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "days-out-of-range",
                        "A pack is of up to %d days, the first before the last".formatted(MOST_DAYS),
                        Map.of("field", "to"))))
                : idempotency.once(
                        key,
                        List.of(code.value(), days),
                        () -> answer(packing.make(code, days.from(), days.to(), staff, clock.instant())));
    }

    private ResponseEntity<?> answer(Packing.Outcome outcome) {
        return switch (outcome) {
            case Packing.Outcome.Made(Pack pack) ->
                ResponseEntity.status(HttpStatus.CREATED).body(PackView.of(pack));
            case Packing.Outcome.TooManyRecords(int most) ->
                refusals.answer(List.of(Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "too-many-records",
                        "A pack holds at most %d records: choose fewer days".formatted(most),
                        Map.of("field", "to"))));
        };
    }

    @GetMapping("/v1/inspection-packs/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Staff staff) {
        return found(packs.find(id, staff.scope(ClinicRole.MANAGER)), pack -> ResponseEntity.ok(PackView.of(pack)));
    }

    @GetMapping("/v1/inspection-packs/{id}/table")
    ResponseEntity<?> table(@PathVariable UUID id, Staff staff) {
        return found(packing.open(id, staff), pack -> file(pack.csv(), new MediaType("text", "csv"), id + ".csv"));
    }

    @GetMapping("/v1/inspection-packs/{id}/paper")
    ResponseEntity<?> paper(@PathVariable UUID id, Staff staff) {
        return found(packing.open(id, staff), pack -> file(pack.pdf(), MediaType.APPLICATION_PDF, id + ".pdf"));
    }

    private ResponseEntity<?> found(Optional<Pack> pack, Function<Pack, ResponseEntity<?>> answer) {
        return pack.<ResponseEntity<?>>map(answer::apply)
                .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    record Days(LocalDate from, LocalDate to) {}

    record PackView(
            UUID packId,
            String clinic,
            LocalDate from,
            LocalDate to,
            String tableHash,
            String paperHash,
            Instant madeAt) {
        static PackView of(Pack pack) {
            return new PackView(
                    pack.id(),
                    pack.clinic().value(),
                    pack.from(),
                    pack.to(),
                    Pack.hash(pack.csv()),
                    Pack.hash(pack.pdf()),
                    pack.at());
        }
    }
}
