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
        return new Visit(id, clientId, clinic, zone, technicianId, room, purpose, time, origin);
    }

    FreedTime freed() {
        return new FreedTime(clinic, time);
    }

    /// The same visit where it is wanted now.
    Visit movedTo(Wish wish, UUID newRoom) {
        return new Visit(
                id,
                clientId,
                wish.clinic().code(),
                wish.clinic().zone(),
                wish.technician().id(),
                newRoom,
                purpose,
                wish.time(),
                origin);
    }
}
