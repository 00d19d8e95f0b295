package io.stipple.session.imports;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.session.imports.CourseImports.Import;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.RecordId;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CourseImportsController {
    /// So many refusals are told; whoever has more has a form to mend, not rows.
    private static final int MOST_REFUSALS_TOLD = 50;

    private final CourseImports imports;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    CourseImportsController(CourseImports imports, Idempotency idempotency, Refusals refusals, Clock clock) {
        this.imports = imports;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/imports/courses")
    ResponseEntity<?> bringIn(@Valid @RequestBody CourseImportForm form, IdempotencyKey key, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return idempotency.once(
                key, form, () -> answer(imports.bringIn(form.courses(), staff.userId(), clock.instant())));
    }

    private ResponseEntity<?> answer(Import result) {
        return switch (result) {
            case Import.Done done ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Imported(done.courses().stream().map(Item::of).toList()));
            case Import.Refused refused ->
                refusals.answer(refused.reasons().stream()
                        .limit(MOST_REFUSALS_TOLD)
                        .map(ImportProblems::of)
                        .toList());
        };
    }

    record Imported(List<Item> courses) {}

    /// @param planId absent unless they proceeded
    record Item(
            String reference, UUID consultationId, @Nullable UUID planId, List<UUID> recordIds) {
        static Item of(ImportedCourse course) {
            return new Item(
                    course.reference(),
                    course.consultation().value(),
                    course.plan().map(PlanId::value).orElse(null),
                    course.records().stream().map(RecordId::value).toList());
        }
    }
}
