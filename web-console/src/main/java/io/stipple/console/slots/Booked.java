package io.stipple.console.slots;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// A visit somebody just booked, kept in their session so that the good news survives a reload.
///
/// @param channel `PHONE` or `VIDEO`; empty at the clinic
/// @param clientZone by whose clock they read a call's time too
public record Booked(
        String clinic,
        String clinicName,
        String address,
        ZoneId zone,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String technician,
        String channel,
        ZoneId clientZone)
        implements Serializable {
    /// The session attribute.
    public static final String KEY = "booked";
}
