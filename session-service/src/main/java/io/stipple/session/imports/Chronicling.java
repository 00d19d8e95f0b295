package io.stipple.session.imports;

import io.stipple.contracts.Event;
import io.stipple.contracts.Origin;
import io.stipple.platform.ids.Ids;
import io.stipple.session.consultation.Consultation;
import io.stipple.session.consultation.ConsultationId;
import io.stipple.session.consultation.Outcome;
import io.stipple.session.course.CourseStep;
import io.stipple.session.course.SessionDone;
import io.stipple.session.course.TouchUpPolicy;
import io.stipple.session.imports.CourseImportForm.PastCourse;
import io.stipple.session.imports.CourseImportForm.PastSession;
import io.stipple.session.plan.FinishedCourse;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.Aftercare;
import io.stipple.session.record.Entry;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.Subject;
import io.stipple.session.record.TreatmentForm;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Retells a past course step by step, by the same rules a course of today moves forward.
///
/// @param by who brings it in
record Chronicling(TouchUpPolicy policy, UUID by) {

    Chronicle retell(int index, PastCourse course, Outcome outcome) {
        Consultation consultation = consultation(course, outcome);
        PlanId planId = new PlanId(course.planId() == null ? Ids.next() : course.planId());
        List<Event> facts = new ArrayList<>(List.of(consultation.completed()));
        Optional<Plan> agreed = consultation.plan(planId);
        agreed.map(plan -> plan.agreed(Origin.IMPORT)).ifPresent(facts::add);
        List<Completed> records = new ArrayList<>();
        Optional<FinishedCourse> finished = Optional.empty();
        Optional<Plan> plan = agreed;
        for (PastSession session : plan.isPresent() ? course.done() : List.<PastSession>of()) {
            Completed record = record(course, session, planId, records.size() + 1);
            records.add(record);
            facts.add(record.fact());
            CourseStep step = step(plan.orElseThrow(), record);
            if (step instanceof CourseStep.Finishes last) {
                facts.add(last.fact());
                finished = Optional.of(new FinishedCourse(planId, last.touchUp(), record.endedAt()));
            }
            plan = Optional.of(plan.get().with(record.subject().sessionNumber(), record.endedAt()));
        }
        return new Chronicle(index, course.reference(), consultation, plan, records, finished, facts);
    }

    private Consultation consultation(PastCourse course, Outcome outcome) {
        return new Consultation(
                new ConsultationId(Ids.next()),
                new Consultation.Setting(
                        new AppointmentId(course.consultation().appointmentId()),
                        new ClientId(course.clientId()),
                        course.clinic()),
                outcome,
                course.consultation().assessment().assessment(),
                new Consultation.Sign(by, course.consultation().completedAt(), Origin.IMPORT));
    }

    private Completed record(PastCourse course, PastSession session, PlanId plan, int number) {
        Subject subject = new Subject(
                new AppointmentId(session.appointmentId()),
                new ClientId(course.clientId()),
                course.clinic(),
                course.zone(),
                plan,
                number,
                session.booked());
        Entry entry = new Entry(
                session.treatments().stream().map(TreatmentForm::treatment).toList(),
                Optional.empty(),
                new Aftercare(
                        Boolean.TRUE.equals(session.aftercareOral()), Boolean.TRUE.equals(session.aftercareWritten())));
        return new Completed(
                new RecordId(Ids.next()),
                subject,
                entry,
                1,
                session.endedAt(),
                new SessionRecord.Sign(by, session.endedAt(), Origin.IMPORT));
    }

    private CourseStep step(Plan plan, Completed record) {
        Subject subject = record.subject();
        return CourseStep.of(
                plan,
                new SessionDone(subject.sessionNumber(), record.endedAt(), subject.clinic(), subject.zone()),
                policy,
                Origin.IMPORT,
                record.endedAt());
    }
}
