package io.stipple.notification.visit;

import static io.stipple.contracts.notification.MessageKind.BOOKING_CONFIRMED;
import static io.stipple.contracts.notification.MessageKind.BOOKING_MOVED;
import static io.stipple.contracts.notification.MessageKind.PREPARATION;
import static io.stipple.contracts.notification.MessageKind.REMINDER;
import static io.stipple.contracts.notification.WithheldReason.EXPIRED;
import static io.stipple.contracts.notification.WithheldReason.IMPORTED;
import static io.stipple.contracts.notification.WithheldReason.VISIT_GONE;
import static io.stipple.contracts.notification.WithheldReason.VISIT_MOVED;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Follows each visit and keeps its messages in step. Every method belongs inside the reader's transaction.
public final class VisitStory {

    private static final Set<MessageKind> AHEAD = EnumSet.of(BOOKING_CONFIRMED, BOOKING_MOVED, REMINDER, PREPARATION);

    private final Visits visits;
    private final VisitPlan rules;
    private final Messages messages;
    private final Predicate<UUID> wantsTexts;
    private final Clock clock;

    /// @param wantsTexts whether a client chose text messages
    VisitStory(Visits visits, VisitPlan rules, Messages messages, Predicate<UUID> wantsTexts, Clock clock) {
        this.visits = visits;
        this.rules = rules;
        this.messages = messages;
        this.wantsTexts = wantsTexts;
        this.clock = clock;
    }

    /// @return false if it was told before
    public boolean booked(AppointmentBooked fact) {
        Instant now = clock.instant();
        if (visits.find(fact.appointmentId()).isPresent()) {
            return false;
        }
        Visit visit = Told.of(fact, now);
        visits.save(visit);
        if (visit.imported()) {
            messages.ruleOut(List.of(rules.confirmation(visit, now)), IMPORTED);
        } else {
            messages.plan(List.of(rules.confirmation(visit, now)));
        }
        if (now.isBefore(visit.startsAt())) {
            planAhead(visit, now);
        }
        return true;
    }

    public void moved(AppointmentMoved fact) {
        Instant now = clock.instant();
        if (isOld(fact.appointmentId(), fact.revision())) {
            return;
        }
        Visit visit = visits.find(fact.appointmentId())
                .map(known -> Told.moved(known, fact))
                .orElseGet(() -> Told.of(fact, now));
        visits.save(visit);
        messages.withdraw(visit.id(), AHEAD, VISIT_MOVED);
        messages.plan(List.of(rules.notice(visit, now)));
        planAhead(visit, now);
    }

    /// Some visits, in the order in which they were called off.
    public void cancelled(List<AppointmentCancelled> facts) {
        Instant now = clock.instant();
        Map<UUID, Visit> known = new HashMap<>(visits.find(
                facts.stream().map(AppointmentCancelled::appointmentId).toList()));
        List<Visit> gone = new ArrayList<>();
        List<MessageDraft> notices = new ArrayList<>();
        List<MessageDraft> tooOld = new ArrayList<>();
        for (AppointmentCancelled fact : facts) {
            Visit before = known.getOrDefault(fact.appointmentId(), Told.of(fact, now));
            if (known.containsKey(before.id()) && before.revision() >= fact.revision()) {
                continue;
            }
            Visit visit = before.ended(VisitState.CANCELLED, fact.revision());
            known.put(visit.id(), visit);
            gone.add(visit);
            boolean beforeItCame = visit.imported() && !fact.occurredAt().isAfter(visit.knownAt());
            (beforeItCame ? tooOld : notices).add(rules.cancellation(visit, now));
        }
        visits.save(gone);
        messages.withdraw(gone.stream().map(Visit::id).toList(), AHEAD, VISIT_GONE);
        messages.plan(notices);
        messages.ruleOut(tooOld, IMPORTED); // they were called off before they came here
    }

    public void missed(AppointmentMissed fact) {
        end(fact.appointmentId(), VisitState.MISSED, VISIT_GONE);
    }

    /// Whatever still waited for a visit that has taken place is too late.
    public void completed(AppointmentCompleted fact) {
        end(fact.appointmentId(), VisitState.COMPLETED, EXPIRED);
    }

    /// Whether as much or more is known. The inbox keeps repeated and late facts away; a topic told anew does not.
    private boolean isOld(UUID id, int revision) {
        return visits.find(id).filter(known -> known.revision() >= revision).isPresent();
    }

    private void end(UUID id, VisitState how, WithheldReason reason) {
        visits.find(id).ifPresent(visit -> visits.save(visit.ended(how, visit.revision())));
        messages.withdraw(id, AHEAD, reason);
    }

    /// By today's rules, a few visits at a time.
    ///
    /// @param after the last one seen
    /// @return the last one looked at; empty when there are no more
    public Optional<UUID> replan(Optional<UUID> after, int atMost) {
        Instant now = clock.instant();
        List<Visit> ahead = visits.ahead(after, atMost, now);
        for (Visit visit : ahead) {
            VisitPlan.Plan anew = rules.reminders(visit, now);
            VisitPlan.Plan texts = rules.texts(visit, now);
            boolean wanted = wantsTexts.test(visit.clientId()); // otherwise none is begun, and none is lost
            (wanted ? anew.planned() : anew.tooLate()).addAll(texts.planned());
            anew.tooLate().addAll(texts.tooLate());
            if (!messages.wasSent(visit.id(), PREPARATION)) {
                rules.preparation(visit, now).ifPresent(anew.planned()::add);
            }
            messages.replan(visit.id(), EnumSet.of(REMINDER, PREPARATION), anew.planned(), anew.tooLate());
        }
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast().id());
    }

    private void planAhead(Visit visit, Instant now) {
        VisitPlan.Plan reminders = rules.reminders(visit, now);
        messages.plan(reminders.planned());
        messages.ruleOut(reminders.tooLate(), EXPIRED);
        if (wantsTexts.test(visit.clientId())) {
            messages.plan(rules.texts(visit, now).planned());
        }
        if (!messages.wasSent(visit.id(), PREPARATION)) {
            rules.preparation(visit, now).ifPresent(draft -> messages.plan(List.of(draft)));
        }
    }

    /// Those planned before are decided by the choice when their time has come.
    void choseTexts(UUID clientId) {
        Instant now = clock.instant();
        visits.bookedFor(clientId)
                .forEach(visit -> messages.plan(rules.texts(visit, now).planned()));
    }

    /// @return whether that session of a plan is booked or done
    public boolean isTakenCareOf(UUID planId, int session) {
        return visits.forSession(planId, session).stream()
                .anyMatch(visit -> visit.state() == VisitState.BOOKED || visit.state() == VisitState.COMPLETED);
    }

    /// @return how many visits for that session fell through
    public int fellThrough(UUID planId, int session) {
        return (int) visits.forSession(planId, session).stream()
                .filter(visit -> visit.state() == VisitState.CANCELLED || visit.state() == VisitState.MISSED)
                .count();
    }

    /// Which session of which plan a visit is, if it is one.
    public Optional<PlanStep> stepOf(UUID appointmentId) {
        return visits.find(appointmentId)
                .filter(visit -> visit.plan().isPresent() && visit.session().isPresent())
                .map(visit ->
                        new PlanStep(visit.plan().orElseThrow(), visit.session().orElseThrow()));
    }
}
