package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The last session of a plan was done: years from now the client is invited back.
///
/// @param touchUpOpensOn first day of the touch-up window, by the clinic's calendar
/// @param touchUpClosesOn last day of it
/// @param zone the clinic's time zone
public record CourseCompleted(
        UUID planId,
        UUID clientId,
        String clinicCode,
        TreatmentType treatmentType,
        int sessionsDone,
        LocalDate touchUpOpensOn,
        LocalDate touchUpClosesOn,
        String zone,
        Origin origin,
        Instant occurredAt)
        implements SessionRecordEvent {
    @Override
    public String subject() {
        return planId.toString();
    }
}
