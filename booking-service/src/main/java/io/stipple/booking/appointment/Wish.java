package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import java.util.UUID;

/// A visit somebody wants, with everybody in it known; it has no room yet.
///
/// @param id the appointment's, new or the one to be moved
public record Wish(
        UUID id, Client client, Clinic clinic, Technician technician, Purpose purpose, Interval time, Origin origin) {

    /// With preparation and cleaning.
    Interval occupied() {
        return clinic.policy().occupiedBy(time);
    }

    Visit in(UUID roomId) {
        return new Visit(id, client.id(), clinic.code(), clinic.zone(), technician.id(), roomId, purpose, time, origin);
    }
}
