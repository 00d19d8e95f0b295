package io.stipple.console.slots;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// A visit somebody just booked, kept in their session so that the good news survives a reload.
public record Booked(
        String clinic,
        String clinicName,
        String address,
        ZoneId zone,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String technician)
        implements Serializable {
    /// The session attribute.
    public static final String KEY = "booked";
}
