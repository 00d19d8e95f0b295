package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// One client's coming touch-up after one course.
///
/// @param opensOn first day of its window, by the clinic's calendar: the rule itself, kept for years
/// @param closesOn last day of it
/// @param invited how many invitations were sent
/// @param reopened how often a visit that answered it fell through
record TouchUp(
        UUID id,
        UUID planId,
        UUID clientId,
        ClinicCode clinic,
        LocalDate opensOn,
        LocalDate closesOn,
        ZoneId zone,
        TouchUpState state,
        int invited,
        int reopened) {

    Instant opensAt() {
        return opensOn.atStartOfDay(zone).toInstant();
    }

    Instant closesAt() {
        return closesOn.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
