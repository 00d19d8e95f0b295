package io.stipple.session.passport;

import io.stipple.session.record.TreatmentForm;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A client's last sessions side by side, and where to start from here.
///
/// @param sessions newest first
/// @param start the last session's rows with a lot of this clinic's shelf where it has one of the same colour
record Passport(UUID appointmentId, UUID clientId, List<Session> sessions, List<Row> start) {
    record Session(
            String clinic,
            OffsetDateTime endedAt,
            UUID technicianId,
            int sessionNumber,
            boolean amended,
            List<TreatmentForm> treatments,
            @Nullable String observations) {}

    /// @param lotId absent where this shelf has nothing of the same colour that may be used
    record Row(TreatmentForm last, @Nullable UUID lotId, boolean sameLot) {}
}
