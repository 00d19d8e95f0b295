package io.stipple.contracts.booking;

import java.time.Instant;

/// A clinic joined the franchise.
///
/// @param zone its time zone, such as `Australia/Sydney`
/// @param jurisdiction whose law its records follow, such as `US-FL`
public record ClinicOpened(String clinicCode, String zone, String jurisdiction, Instant occurredAt)
        implements ClinicEvent {}
