package io.stipple.session.consultation;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.contracts.session.HealthVerdict;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.health.HealthChecks;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.Plans;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Completes a consultation at most once for each appointment, with its plan and both facts in one transaction.
class Consulting {
    private final Visits visits;
    private final ConsultationFile file;
    private final PlanPolicy policy;
    private final HealthChecks health;

    Consulting(Visits visits, ConsultationFile file, PlanPolicy policy, HealthChecks health) {
        this.visits = visits;
        this.file = file;
        this.policy = policy;
        this.health = health;
    }

    @Transactional
    Completion complete(AppointmentId appointment, Findings findings, Staff staff, Instant now) {
        Optional<Visit> known = visits.find(appointment);
        if (known.isEmpty()) {
            return new Completion.Refused(List.of(new ConsultationRefusal.AppointmentUnknown()));
        }
        Visit visit = known.get();
        staff.mustBe(visit.clinic(), ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        Consultation.Sign sign = new Consultation.Sign(staff.userId(), now, Origin.STAFF);
        Completion completion = Completion.of(
                        visit, findings, policy, now, outcome -> done(visit, findings, outcome, sign))
                .unless(forbidden(visit, findings));
        return completion instanceof Completion.Done done && !file.put(done)
                ? new Completion.Refused(List.of(new ConsultationRefusal.AlreadyCompleted()))
                : completion;
    }

    /// A day that must only be waited for does not stand against a plan: booking keeps to it.
    private List<ConsultationRefusal> forbidden(Visit visit, Findings findings) {
        return findings.outcome() != ConsultationOutcome.PROCEED
                ? List.of()
                : health
                        .latest(visit.client())
                        .map(check -> check.decision().verdict())
                        .filter(verdict -> verdict == HealthVerdict.BLOCKED || verdict == HealthVerdict.LETTER_NEEDED)
                        .<ConsultationRefusal>map(ConsultationRefusal.HealthForbids::new)
                        .stream()
                        .toList();
    }

    private Completion.Done done(Visit visit, Findings findings, Outcome outcome, Consultation.Sign sign) {
        Consultation consultation = new Consultation(
                new ConsultationId(Ids.next()),
                new Consultation.Setting(visit.id(), visit.client(), visit.clinic()),
                outcome,
                findings.assessment(),
                sign);
        return new Completion.Done(consultation, consultation.plan(new PlanId(Ids.next())));
    }

    /// Stores a consultation, its plan and what is told of both.
    record ConsultationFile(Consultations consultations, Plans plans, Outbox outbox) {
        boolean put(Completion.Done done) {
            if (!consultations.add(List.of(done.consultation())).isEmpty()) {
                return false;
            }
            plans.add(done.plan().stream().toList());
            outbox.put(done.consultation().completed());
            done.plan().map(plan -> plan.agreed(Origin.STAFF)).ifPresent(outbox::put);
            return true;
        }
    }
}
