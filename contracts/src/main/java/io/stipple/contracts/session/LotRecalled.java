package io.stipple.contracts.session;

import java.time.Instant;
import java.util.UUID;

/// One clinic's lot is recalled and may touch nobody any more. Told for each clinic that had it, and never in a drill.
///
/// @param lotNumber as its maker prints it
public record LotRecalled(UUID recallId, UUID lotId, String clinicCode, String lotNumber, Instant occurredAt)
        implements PigmentEvent {}
