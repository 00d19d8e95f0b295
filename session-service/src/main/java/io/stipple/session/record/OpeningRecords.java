package io.stipple.session.record;

import static io.stipple.contracts.booking.AppointmentKind.TOUCH_UP;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.Plans;
import io.stipple.session.record.SessionRecord.Draft;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session record from its appointment, at most one each.
class OpeningRecords {
    private final Visits visits;
    private final Plans plans;
    private final SessionRecords records;
    private final RecordRules rules;
    private final Clearance clearance;

    OpeningRecords(Visits visits, Plans plans, SessionRecords records, RecordRules rules, Clearance clearance) {
        this.visits = visits;
        this.plans = plans;
        this.records = records;
        this.rules = rules;
        this.clearance = clearance;
    }

    @Transactional
    Attempt open(AppointmentId appointment, Staff staff, Instant now) {
        Optional<Visit> known = visits.find(appointment);
        if (known.isEmpty()) {
            return Attempt.Refused.because(new RecordRefusal.AppointmentUnknown());
        }
        Visit visit = known.get();
        RecordKeeping.mayWrite(staff, visit.clinic());
        List<RecordRefusal> reasons = rules.opening(visit);
        if (!reasons.isEmpty()) {
            return new Attempt.Refused(reasons);
        }
        return subject(visit)
                .map(subject -> open(subject, staff, now))
                .orElseGet(() -> Attempt.Refused.because(new RecordRefusal.PlanUnknown()));
    }

    private Attempt open(Subject subject, Staff staff, Instant now) {
        Optional<SessionRecord> existing = records.of(subject.appointment(), staff.scope());
        if (existing.isPresent()) {
            return Attempt.Refused.because(
                    new RecordRefusal.AlreadyOpen(existing.get().id()));
        }
        List<RecordRefusal> missing = clearance.missing(subject, now);
        return missing.isEmpty() ? insert(subject, staff, now) : new Attempt.Refused(missing);
    }

    private Attempt insert(Subject subject, Staff staff, Instant now) {
        Draft draft = new Draft(new RecordId(Ids.next()), subject, Entry.blank(), 1);
        if (records.open(draft, staff.userId(), now)) {
            clearance.consent(subject).ifPresent(consent -> records.under(draft.id(), consent.id()));
            return new Attempt.Done(draft);
        }
        return records.of(subject.appointment(), staff.scope())
                .map(existing -> Attempt.Refused.because(new RecordRefusal.AlreadyOpen(existing.id())))
                .orElseThrow(() -> new IllegalStateException("an appointment's record cannot vanish"));
    }

    private Optional<Subject> subject(Visit visit) {
        if (visit.step().isPresent()) {
            int number = visit.step().get().sessionNumber();
            return plans.find(new PlanId(visit.step().get().planId()))
                    .filter(plan -> plan.client().equals(visit.client()) && plan.has(number))
                    .map(plan -> subject(visit, plan, number));
        }
        return visit.kind() == TOUCH_UP
                ? plans.forTouchUpOf(visit.client())
                        .flatMap(plan -> plans.hold(plan.id()))
                        .map(plan -> subject(visit, plan, touchUpNumber(plan)))
                : Optional.empty();
    }

    private int touchUpNumber(Plan plan) {
        return plan.isDone() ? Math.max(plan.nextSession(), records.lastSessionOf(plan.id()) + 1) : plan.nextSession();
    }

    private static Subject subject(Visit visit, Plan plan, int number) {
        return new Subject(
                visit.id(), visit.client(), visit.clinic(), visit.zone(), plan.id(), number, visit.startsAt());
    }
}
