package io.stipple.session.consultation;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.Staff;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.AppointmentId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsultationsController {
    private final Consulting consulting;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    ConsultationsController(Consulting consulting, Idempotency idempotency, Refusals refusals, Clock clock) {
        this.consulting = consulting;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/consultations")
    ResponseEntity<?> complete(@Valid @RequestBody ConsultationForm form, IdempotencyKey key, Staff staff) {
        return idempotency.once(
                key,
                form,
                () -> answer(consulting.complete(
                        new AppointmentId(form.appointmentId()), form.findings(), staff, clock.instant())));
    }

    private ResponseEntity<?> answer(Completion completion) {
        return switch (completion) {
            case Completion.Done done ->
                ResponseEntity.status(HttpStatus.CREATED).body(Completed.of(done));
            case Completion.Refused refused ->
                refusals.answer(
                        refused.reasons().stream().map(ConsultationProblems::of).toList());
        };
    }

    /// @param planId absent unless they proceed
    record Completed(UUID consultationId, @Nullable UUID planId) {
        static Completed of(Completion.Done done) {
            return new Completed(
                    done.consultation().id().value(),
                    done.plan().map(Plan::id).map(PlanId::value).orElse(null));
        }
    }
}
