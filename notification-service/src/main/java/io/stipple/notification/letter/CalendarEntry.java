package io.stipple.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// A visit as a calendar program keeps it.
///
/// @param visit names the entry for ever: a moved visit stays one entry
/// @param sequence how often the visit has changed; calendars ignore what is older than they know
public record CalendarEntry(
        Act act, UUID visit, int sequence, Instant startsAt, Instant endsAt, ZoneId zone, String title, String place) {

    /// What the client's calendar is asked to do.
    public enum Act {
        REQUEST,
        CANCEL
    }
}
