package io.stipple.session.course;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// One finished session, as a course sees it.
///
/// @param clinic where it was done, with its time zone
public record SessionDone(int number, Instant endedAt, ClinicCode clinic, ZoneId zone) {
    LocalDate day() {
        return LocalDate.ofInstant(endedAt, zone);
    }
}
