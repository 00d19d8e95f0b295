package io.stipple.contracts;

import static io.stipple.contracts.Topic.APPOINTMENTS;
import static io.stipple.contracts.Topic.CLIENTS;
import static io.stipple.contracts.Topic.CLINICS;
import static io.stipple.contracts.Topic.CONSULTATIONS;
import static io.stipple.contracts.Topic.MESSAGES;
import static io.stipple.contracts.Topic.PIGMENTS;
import static io.stipple.contracts.Topic.SESSION_RECORDS;
import static io.stipple.contracts.Topic.TOUCH_UPS;
import static io.stipple.contracts.Topic.WAITLIST;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.TouchUpBooked;
import io.stipple.contracts.notification.TouchUpDeclined;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpInvited;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.LotRecalled;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.SessionCompleted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The name of a kind of fact on the wire. Names are given here by hand, once: a class may be renamed, a type may not.
///
/// @param event the fact in kebab case, such as `appointment-booked`
/// @param major raised only when old readers could no longer understand the fact
public record EventType<E extends Event>(Topic<? super E> topic, String event, int major, Class<E> payload) {
    private static final List<EventType<?>> REGISTRY = List.of(
            new EventType<>(CLINICS, "clinic-opened", 1, ClinicOpened.class),
            new EventType<>(CLINICS, "licence-lapsing", 1, LicenceLapsing.class),
            new EventType<>(CLIENTS, "client-registered", 1, ClientRegistered.class),
            new EventType<>(CLIENTS, "client-merged", 1, ClientMerged.class),
            new EventType<>(APPOINTMENTS, "appointment-booked", 1, AppointmentBooked.class),
            new EventType<>(APPOINTMENTS, "appointment-moved", 1, AppointmentMoved.class),
            new EventType<>(APPOINTMENTS, "appointment-cancelled", 1, AppointmentCancelled.class),
            new EventType<>(APPOINTMENTS, "appointment-missed", 1, AppointmentMissed.class),
            new EventType<>(APPOINTMENTS, "appointment-completed", 1, AppointmentCompleted.class),
            new EventType<>(WAITLIST, "waitlist-offered", 1, WaitlistOffered.class),
            new EventType<>(WAITLIST, "waitlist-offer-accepted", 1, WaitlistOfferAccepted.class),
            new EventType<>(WAITLIST, "waitlist-offer-lapsed", 1, WaitlistOfferLapsed.class),
            new EventType<>(CONSULTATIONS, "consultation-completed", 1, ConsultationCompleted.class),
            new EventType<>(CONSULTATIONS, "plan-agreed", 1, PlanAgreed.class),
            new EventType<>(CONSULTATIONS, "plan-revised", 1, PlanRevised.class),
            new EventType<>(CONSULTATIONS, "contraindications-checked", 1, ContraindicationsChecked.class),
            new EventType<>(SESSION_RECORDS, "session-completed", 1, SessionCompleted.class),
            new EventType<>(SESSION_RECORDS, "course-completed", 1, CourseCompleted.class),
            new EventType<>(SESSION_RECORDS, "healing-checked", 1, HealingChecked.class),
            new EventType<>(SESSION_RECORDS, "client-exposed", 1, ClientExposed.class),
            new EventType<>(PIGMENTS, "lot-recalled", 1, LotRecalled.class),
            new EventType<>(TOUCH_UPS, "touch-up-planned", 1, TouchUpPlanned.class),
            new EventType<>(TOUCH_UPS, "touch-up-due", 1, TouchUpDue.class),
            new EventType<>(TOUCH_UPS, "touch-up-invited", 1, TouchUpInvited.class),
            new EventType<>(TOUCH_UPS, "touch-up-booked", 1, TouchUpBooked.class),
            new EventType<>(TOUCH_UPS, "touch-up-declined", 1, TouchUpDeclined.class),
            new EventType<>(MESSAGES, "message-sent", 1, MessageSent.class),
            new EventType<>(MESSAGES, "message-withheld", 1, MessageWithheld.class));

    private static final Map<String, EventType<?>> BY_NAME =
            REGISTRY.stream().collect(toUnmodifiableMap(EventType::name, identity()));
    private static final Map<Class<?>, EventType<?>> BY_PAYLOAD =
            REGISTRY.stream().collect(toUnmodifiableMap(EventType::payload, identity()));

    /// The CloudEvents type, such as `io.stipple.booking.appointment-booked.v1`.
    public String name() {
        return "io.stipple." + topic.publisher() + "." + event + ".v" + major;
    }

    /// @throws IllegalArgumentException if the fact is of no registered type: a bug in `contracts`
    public static EventType<?> of(Event fact) {
        EventType<?> type = BY_PAYLOAD.get(fact.getClass());
        if (type == null) {
            throw new IllegalArgumentException(fact.getClass() + " is not in the registry of event types");
        }
        return type;
    }

    /// Empty for a type this version does not know: readers count such a record and go on.
    public static Optional<EventType<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static List<EventType<?>> all() {
        return REGISTRY;
    }
}
