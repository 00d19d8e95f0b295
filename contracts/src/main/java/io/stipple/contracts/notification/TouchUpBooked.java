package io.stipple.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/// The client booked a visit that looks at the faded pigment: invitations stop.
///
/// @param appointmentId the visit; if it falls through the touch-up is due again
public record TouchUpBooked(UUID touchUpId, UUID clientId, String clinicCode, UUID appointmentId, Instant occurredAt)
        implements TouchUpEvent {}
