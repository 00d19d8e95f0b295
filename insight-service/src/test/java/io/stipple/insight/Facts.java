package io.stipple.insight;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpInvited;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What other services say of one client at one clinic.
record Facts(String clinic, String zone, UUID client) {

    static Facts at(String clinic, String zone) {
        return new Facts(clinic, zone, UUID.randomUUID());
    }

    ClinicOpened opened(Instant at) {
        return new ClinicOpened(clinic, zone, "US-FL", at);
    }

    ClientRegistered registered(Instant at) {
        return new ClientRegistered(client, clinic, Origin.ONLINE, at);
    }

    AppointmentBooked booked(UUID visit, Instant startsAt, Instant at) {
        return booked(visit, startsAt, at, Optional.empty());
    }

    AppointmentBooked answered(UUID touchUp, Instant startsAt, Instant at) {
        return booked(UUID.randomUUID(), startsAt, at, Optional.of(touchUp));
    }

    private AppointmentBooked booked(UUID visit, Instant startsAt, Instant at, Optional<UUID> touchUp) {
        return new AppointmentBooked(
                visit,
                client,
                clinic,
                UUID.randomUUID(),
                UUID.randomUUID(),
                AppointmentKind.CONSULTATION,
                Optional.<PlanStep>empty(),
                touchUp,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                zone,
                Origin.STAFF,
                at);
    }

    AppointmentMoved moved(UUID visit, Instant from, Instant to, Instant at) {
        return new AppointmentMoved(
                visit,
                client,
                clinic,
                UUID.randomUUID(),
                UUID.randomUUID(),
                AppointmentKind.CONSULTATION,
                from,
                to,
                to.plus(Duration.ofMinutes(45)),
                zone,
                1,
                at);
    }

    AppointmentCancelled cancelled(UUID visit, Instant startsAt, Instant at) {
        return new AppointmentCancelled(
                visit,
                client,
                clinic,
                AppointmentKind.CONSULTATION,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                zone,
                CancelledBy.CLIENT,
                false,
                1,
                at);
    }

    AppointmentMissed missed(UUID visit, Instant startsAt, Instant at) {
        return new AppointmentMissed(visit, client, clinic, AppointmentKind.CONSULTATION, startsAt, at);
    }

    AppointmentCompleted completed(UUID visit, Instant startsAt, Instant at) {
        return new AppointmentCompleted(visit, client, clinic, AppointmentKind.CONSULTATION, startsAt, at);
    }

    ConsultationCompleted consulted(UUID visit, Instant at) {
        return new ConsultationCompleted(
                UUID.randomUUID(),
                visit,
                client,
                clinic,
                ConsultationOutcome.PROCEED,
                Optional.empty(),
                Origin.STAFF,
                at);
    }

    PlanAgreed agreed(UUID plan, Instant at) {
        return new PlanAgreed(
                plan,
                UUID.randomUUID(),
                client,
                clinic,
                TreatmentType.FULL_SHAVED,
                List.of(new PlannedSession(1, 0, 180, 180)),
                250_000,
                "USD",
                LocalDate.of(2027, 12, 1),
                Origin.STAFF,
                at);
    }

    SessionCompleted treated(UUID plan, Instant endedAt) {
        return new SessionCompleted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                client,
                clinic,
                plan,
                1,
                endedAt,
                zone,
                List.of(),
                Origin.STAFF,
                endedAt);
    }

    CourseCompleted finished(UUID plan, Instant at) {
        return new CourseCompleted(
                plan,
                client,
                clinic,
                TreatmentType.FULL_SHAVED,
                1,
                LocalDate.of(2029, 6, 1),
                LocalDate.of(2031, 12, 1),
                zone,
                Origin.STAFF,
                at);
    }

    TouchUpPlanned planned(UUID touchUp, LocalDate dueOn, Instant at) {
        return new TouchUpPlanned(touchUp, UUID.randomUUID(), client, clinic, dueOn, at);
    }

    TouchUpDue due(UUID touchUp, LocalDate on, Instant at) {
        return new TouchUpDue(touchUp, client, clinic, on, at);
    }

    TouchUpInvited invited(UUID touchUp, int invitation, Instant at) {
        return new TouchUpInvited(touchUp, client, clinic, invitation, at);
    }

    MessageSent sent(Instant at) {
        return new MessageSent(
                UUID.randomUUID(), client, clinic, MessageKind.BOOKING_CONFIRMED, Channel.EMAIL, UUID.randomUUID(), at);
    }

    MessageWithheld withheld(Instant at) {
        return new MessageWithheld(
                UUID.randomUUID(), client, clinic, MessageKind.REMINDER, WithheldReason.EXPIRED, UUID.randomUUID(), at);
    }
}
