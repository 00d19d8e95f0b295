package io.stipple.contracts;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.WaitlistEvent;
import io.stipple.contracts.notification.MessageEvent;
import io.stipple.contracts.notification.TouchUpEvent;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.PigmentEvent;
import io.stipple.contracts.session.SessionRecordEvent;
import java.util.List;

/// One Kafka topic: a publisher's facts about one noun.
///
/// @param name `publisher.noun`
/// @param events the sealed family of facts it carries
/// @param publisher the service that alone writes to it
/// @param keyedBy whose id is the record's key, in words
public record Topic<E extends Event>(String name, Class<E> events, String publisher, String keyedBy) {
    /// Every topic has this many partitions, fixed: raising it would tear stories apart.
    public static final int PARTITIONS = 12;

    public static final Topic<ClinicEvent> CLINICS =
            new Topic<>("booking.clinics", ClinicEvent.class, "booking", "clinic code");
    public static final Topic<ClientEvent> CLIENTS =
            new Topic<>("booking.clients", ClientEvent.class, "booking", "client id");
    public static final Topic<AppointmentEvent> APPOINTMENTS =
            new Topic<>("booking.appointments", AppointmentEvent.class, "booking", "client id");
    public static final Topic<WaitlistEvent> WAITLIST =
            new Topic<>("booking.waitlist", WaitlistEvent.class, "booking", "client id");
    public static final Topic<ConsultationEvent> CONSULTATIONS =
            new Topic<>("session.consultations", ConsultationEvent.class, "session", "client id");
    public static final Topic<SessionRecordEvent> SESSION_RECORDS =
            new Topic<>("session.records", SessionRecordEvent.class, "session", "client id");
    public static final Topic<PigmentEvent> PIGMENTS =
            new Topic<>("session.pigments", PigmentEvent.class, "session", "lot id");
    public static final Topic<TouchUpEvent> TOUCH_UPS =
            new Topic<>("notification.touch-ups", TouchUpEvent.class, "notification", "client id");
    public static final Topic<MessageEvent> MESSAGES =
            new Topic<>("notification.messages", MessageEvent.class, "notification", "client id");

    /// The catalogue, in the order of a client's journey.
    public static List<Topic<?>> all() {
        return List.of(
                CLINICS,
                CLIENTS,
                APPOINTMENTS,
                WAITLIST,
                CONSULTATIONS,
                SESSION_RECORDS,
                PIGMENTS,
                TOUCH_UPS,
                MESSAGES);
    }
}
