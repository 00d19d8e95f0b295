package io.stipple.contracts.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A touch-up was put on the calendar, years ahead.
///
/// @param dueOn first day of its window, by the clinic's calendar
public record TouchUpPlanned(
        UUID touchUpId, UUID planId, UUID clientId, String clinicCode, LocalDate dueOn, Instant occurredAt)
        implements TouchUpEvent {}
