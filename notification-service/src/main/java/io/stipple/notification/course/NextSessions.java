package io.stipple.notification.course;

import io.stipple.contracts.Origin;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.course.Courses.Plan;
import io.stipple.notification.course.Courses.Progress;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import io.stipple.notification.visit.VisitStory;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Follows each course, inside the readers' transactions. What was agreed and what was done come on two topics, in
/// either order.
public final class NextSessions {

    private static final Set<MessageKind> ONLY = Set.of(MessageKind.NEXT_SESSION);

    private final Courses courses;
    private final VisitStory visits;
    private final CourseTimings timings;
    private final Messages messages;
    private final Clock clock;

    NextSessions(Courses courses, VisitStory visits, CourseTimings timings, Messages messages, Clock clock) {
        this.courses = courses;
        this.visits = visits;
        this.timings = timings;
        this.messages = messages;
        this.clock = clock;
    }

    public void agreed(PlanAgreed fact) {
        agreed(fact.planId(), fact.validUntil(), fact.sessions());
    }

    public void revised(PlanRevised fact) {
        agreed(fact.planId(), fact.validUntil(), fact.sessions());
    }

    void agreed(UUID planId, LocalDate validUntil, List<PlannedSession> sessions) {
        courses.hold(planId);
        courses.agreed(new Plan(
                planId,
                validUntil,
                sessions.stream().collect(Collectors.toMap(PlannedSession::number, PlannedSession::minGapDays))));
        courses.progress(planId).ifPresent(this::remind);
    }

    public void done(SessionCompleted fact) {
        ZoneId zone = ZoneId.of(fact.zone());
        Progress progress = new Progress(
                fact.planId(),
                fact.clientId(),
                new ClinicCode(fact.clinicCode()),
                fact.sessionNumber(),
                fact.endedAt().atZone(zone).toLocalDate(),
                zone,
                fact.origin() == Origin.IMPORT);
        courses.hold(fact.planId());
        if (courses.done(progress)) {
            messages.withdraw(fact.planId(), ONLY, WithheldReason.EXPIRED);
            remind(progress);
        }
    }

    /// The next one is booked: there is nothing to remind of.
    public void booked(UUID appointmentId) {
        visits.stepOf(appointmentId)
                .ifPresent(step -> messages.withdraw(step.planId(), ONLY, WithheldReason.ALREADY_BOOKED));
    }

    /// A booked one fell through: if it was the next, there is something to remind of again.
    public void gone(UUID appointmentId) {
        visits.stepOf(appointmentId).ifPresent(step -> {
            courses.hold(step.planId());
            courses.progress(step.planId())
                    .filter(it -> it.session() + 1 == step.sessionNumber())
                    .ifPresent(this::remind);
        });
    }

    private void remind(Progress last) {
        int next = last.session() + 1;
        if (!visits.isTakenCareOf(last.plan(), next)) {
            draft(last, next).ifPresent(this::plan);
        }
    }

    /// Of a course brought in from an earlier system only what is still ahead is ours.
    private void plan(MessageDraft draft) {
        boolean past = !draft.due().at().isAfter(clock.instant());
        if (past && courses.progress(draft.aboutId()).filter(Progress::imported).isPresent()) {
            messages.ruleOut(List.of(draft), WithheldReason.IMPORTED);
        } else {
            messages.plan(List.of(draft));
        }
    }

    private Optional<MessageDraft> draft(Progress last, int next) {
        return courses.plan(last.plan())
                .filter(plan -> plan.gapBefore(next).isPresent())
                .map(plan -> new MessageDraft(
                        last.clientId(),
                        last.clinic(),
                        MessageKind.NEXT_SESSION,
                        "session-" + next,
                        plan.id(),
                        visits.fellThrough(plan.id(), next),
                        Due.on(
                                last.endedOn().plusDays(plan.gapBefore(next).orElseThrow()),
                                timings.remindAt(),
                                last.zone()),
                        Optional.of(plan.validUntil()
                                .plusDays(1)
                                .atStartOfDay(last.zone())
                                .toInstant())));
    }
}
