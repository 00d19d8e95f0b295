package io.stipple.contracts.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A touch-up's window opened.
///
/// @param dueOn the day it opened, by the clinic's calendar
public record TouchUpDue(UUID touchUpId, UUID clientId, String clinicCode, LocalDate dueOn, Instant occurredAt)
        implements TouchUpEvent {}
