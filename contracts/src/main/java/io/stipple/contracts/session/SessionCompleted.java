package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A treatment session was done and its record signed off.
///
/// @param sessionNumber 1 for the first of the plan
/// @param endedAt when treatment really ended: aftercare is counted from here
/// @param zone the clinic's time zone
/// @param pigmentLotIds every lot that touched the client, each once
public record SessionCompleted(
        UUID recordId,
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        UUID planId,
        int sessionNumber,
        Instant endedAt,
        String zone,
        List<UUID> pigmentLotIds,
        Origin origin,
        Instant occurredAt)
        implements SessionRecordEvent {
    @Override
    public String subject() {
        return planId.toString();
    }
}
