package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.Origin;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.util.UUID;

/// Who comes where, to whom, when and what for.
///
/// @param time as the client sees it, without preparation and cleaning
public record Visit(
        UUID id,
        UUID clientId,
        ClinicCode clinic,
        ZoneId zone,
        UUID technicianId,
        UUID roomId,
        Purpose purpose,
        Interval time,
        Origin origin) {

    public Visit in(UUID room) {
        return at(time, technicianId, room);
    }

    Visit at(Interval newTime, UUID newTechnician, UUID newRoom) {
        return new Visit(id, clientId, clinic, zone, newTechnician, newRoom, purpose, newTime, origin);
    }
}
