package io.stipple.contracts.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A client was treated with pigment that is recalled. Told once for each client and recall, and never in a drill.
/// Whoever tells the client names `exposureId` as what the message is about, so that the recall knows who was reached.
///
/// @param clinicCode where they were last treated with it
/// @param zone that clinic's time zone
/// @param lotIds every recalled lot that touched them, each once
/// @param appointmentIds their visits still to come, at any clinic: to be looked at before they are treated again
public record ClientExposed(
        UUID exposureId,
        UUID recallId,
        UUID clientId,
        String clinicCode,
        String zone,
        List<UUID> lotIds,
        List<UUID> appointmentIds,
        Instant occurredAt)
        implements SessionRecordEvent {
    @Override
    public String subject() {
        return exposureId.toString();
    }
}
