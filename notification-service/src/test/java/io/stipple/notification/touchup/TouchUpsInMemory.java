package io.stipple.notification.touchup;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.KeepingLegalHoursTest;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.optout.OptOuts;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.outbox.Outbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;

/// The table of touch-ups, and the feature over it.
public final class TouchUpsInMemory implements TouchUps {
    private static final TouchUpPlan RULES = new TouchUpPlan(PlanningInvitationsTest.TIMINGS);

    private final Table<UUID, Row> rows;
    private final Campaigns campaigns;
    private final Supplier<UUID> ids;

    private record Row(TouchUp touchUp, Optional<UUID> bookedBy) {}

    public TouchUpsInMemory(Memory memory, Supplier<UUID> ids) {
        this.rows = new Table<>(memory);
        this.campaigns = new Pauses(memory);
        this.ids = ids;
    }

    public TouchUpStory story(Messages messages, OptOuts optOuts, Outbox outbox, Clock clock) {
        return new TouchUpStory(this, RULES, messages, optOuts, outbox, clock);
    }

    public Occasion occasion(
            Languages languages,
            BookingService booking,
            OptOuts optOuts,
            Clinics clinics,
            Messages messages,
            Outbox outbox) {
        InvitationLetters letters = new InvitationLetters(
                languages, booking, optOuts, URI.create("https://stipple.example"), Duration.ofDays(60));
        return new TouchUpOccasion(
                this, RULES, letters, optOuts, clinics, KeepingLegalHoursTest.HOURS, campaigns, messages, outbox);
    }

    public boolean isPaused(ClinicCode clinic) {
        return campaigns.isPaused(clinic);
    }

    public void pause(ClinicCode clinic, boolean paused, Instant now) {
        campaigns.act(clinic, paused, ids.get(), now);
    }

    public static Runnable watch(TouchUpStory story, TransactionTemplate transaction) {
        return new WindowWatch(story, transaction)::look;
    }

    @Override
    public Optional<TouchUp> add(
            UUID planId, UUID clientId, ClinicCode clinic, LocalDate opensOn, LocalDate closesOn, ZoneId zone) {
        if (rows.all().stream().anyMatch(row -> row.touchUp().planId().equals(planId))) {
            return Optional.empty();
        }
        TouchUp added =
                new TouchUp(ids.get(), planId, clientId, clinic, opensOn, closesOn, zone, TouchUpState.PLANNED, 0, 0);
        rows.put(added.id(), new Row(added, Optional.empty()));
        return Optional.of(added);
    }

    @Override
    public Optional<TouchUp> find(UUID id) {
        return rows.get(id).map(Row::touchUp);
    }

    @Override
    public List<TouchUp> open(int atMost, Instant now) {
        return change(
                row -> row.touchUp().state() == TouchUpState.PLANNED
                        && !row.touchUp().opensAt().isAfter(now),
                row -> new Row(with(row.touchUp(), TouchUpState.DUE, 0, 0), Optional.empty()));
    }

    @Override
    public void invited(UUID id, int invitation) {
        TouchUp it = find(id).orElseThrow();
        int more = Math.max(0, invitation - it.invited());
        Row row = rows.get(id).orElseThrow();
        rows.put(id, new Row(with(it, it.state(), more, 0), row.bookedBy()));
    }

    @Override
    public List<TouchUp> answeredBy(UUID clientId, Optional<UUID> named) {
        return rows.all().stream()
                .map(Row::touchUp)
                .filter(it -> it.clientId().equals(clientId)
                        && (it.state() == TouchUpState.DUE
                                || (it.state() == TouchUpState.PLANNED && named.equals(Optional.of(it.id())))))
                .toList();
    }

    @Override
    public List<TouchUp> dueFor(UUID clientId) {
        return rows.all().stream()
                .map(Row::touchUp)
                .filter(it -> it.clientId().equals(clientId) && it.state() == TouchUpState.DUE)
                .toList();
    }

    @Override
    public void declined(UUID id) {
        TouchUp it = find(id).orElseThrow();
        rows.put(id, new Row(with(it, TouchUpState.DECLINED, 0, 0), Optional.empty()));
    }

    @Override
    public void booked(UUID id, UUID appointmentId) {
        TouchUp it = find(id).orElseThrow();
        rows.put(id, new Row(with(it, TouchUpState.BOOKED, 0, 0), Optional.of(appointmentId)));
    }

    @Override
    public List<TouchUp> reopen(UUID appointmentId) {
        return change(
                row -> row.bookedBy().equals(Optional.of(appointmentId)),
                row -> new Row(with(row.touchUp(), TouchUpState.DUE, 0, 1), Optional.empty()));
    }

    private List<TouchUp> change(Predicate<Row> which, UnaryOperator<Row> how) {
        List<Row> changed = rows.all().stream().filter(which).map(how).toList();
        changed.forEach(row -> rows.put(row.touchUp().id(), row));
        return changed.stream().map(Row::touchUp).toList();
    }

    private static TouchUp with(TouchUp it, TouchUpState state, int invited, int reopened) {
        return new TouchUp(
                it.id(),
                it.planId(),
                it.clientId(),
                it.clinic(),
                it.opensOn(),
                it.closesOn(),
                it.zone(),
                state,
                it.invited() + invited,
                it.reopened() + reopened);
    }

    private static final class Pauses implements Campaigns {
        private final Table<String, Boolean> acts;

        Pauses(Memory memory) {
            acts = new Table<>(memory);
        }

        @Override
        public boolean isPaused(ClinicCode clinic) {
            return acts.get(clinic.value()).orElse(false);
        }

        @Override
        public void act(ClinicCode clinic, boolean paused, UUID by, Instant now) {
            acts.put(clinic.value(), paused);
        }
    }
}
