package io.stipple.booking.appointment;

import io.stipple.contracts.booking.VisitChannel;
import java.time.ZoneId;

/// A consultation at which the client is elsewhere.
///
/// @param clientZone where the client is: a call has two clocks
public record Call(VisitChannel channel, ZoneId clientZone) {}
