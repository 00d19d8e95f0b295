package io.stipple.contracts.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A licence is about to lapse, and nothing that replaces it is known. Told to each clinic it matters to.
///
/// @param technicianId whose it is; absent for the clinic's own
/// @param validUntil its last day
/// @param daysAhead the warning this is: 60, 30 or 14 days ahead by default
public record LicenceLapsing(
        String clinicCode,
        UUID licenceId,
        LicensedThing licence,
        Optional<UUID> technicianId,
        LocalDate validUntil,
        int daysAhead,
        Instant occurredAt)
        implements ClinicEvent {}
