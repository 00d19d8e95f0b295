package io.stipple.console.publicbooking;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How client and technician meet: at the clinic, or by a call in which each has a clock of their own.
///
/// @param channel `PHONE` or `VIDEO`; empty at the clinic
/// @param zone as the browser tells it; empty if it does not
record Meeting(String channel, String zone) {
    static final Meeting AT_THE_CLINIC = new Meeting("", "");
    private static final Set<String> CALLS = Set.of("PHONE", "VIDEO");

    /// As booking is asked for it.
    record Call(String channel, String clientZone) {}

    static Meeting read(Map<String, String> typed) {
        String channel = typed.getOrDefault("meeting", "");
        return CALLS.contains(channel)
                ? new Meeting(channel, typed.getOrDefault("zone", "").strip())
                : AT_THE_CLINIC;
    }

    /// Whose browser tells no zone we know has the clinic's clock.
    Optional<Call> call(ZoneId clinic) {
        String known = ZoneId.getAvailableZoneIds().contains(zone) ? zone : clinic.getId();
        return channel.isEmpty() ? Optional.empty() : Optional.of(new Call(channel, known));
    }
}
