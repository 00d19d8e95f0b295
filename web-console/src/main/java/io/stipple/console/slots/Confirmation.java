package io.stipple.console.slots;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// What booking says to a visit booked on the public pages or through a link.
public record Confirmation(
        String clinic,
        ZoneId zone,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String technicianName,
        Optional<Call> call) {
    record Call(String channel, ZoneId clientZone) {}

    public Booked at(String clinicName, String address) {
        return new Booked(
                clinic,
                clinicName,
                address,
                zone,
                startsAt,
                endsAt,
                technicianName,
                call.map(Call::channel).orElse(""),
                call.map(Call::clientZone).orElse(zone));
    }
}
