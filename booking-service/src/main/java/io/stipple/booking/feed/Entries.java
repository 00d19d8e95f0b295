package io.stipple.booking.feed;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.AppointmentKind;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The visits a feed shows: booked ones and those that took place. One that is gone from a feed is gone from the
/// calendars that read it.
final class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param client the first name and the initial of the last: all that leaves our house
    /// @param revision how often it has changed, from 0
    record Entry(
            UUID id,
            AppointmentKind kind,
            Interval time,
            int revision,
            String client,
            String technician,
            String room) {}

    List<Entry> of(Feed feed, Interval period) {
        return jdbc.sql("""
            select a.id, a.kind, a.starts_at, a.ends_at, a.revision, c.name, t.name as technician, r.name as room
              from appointment a
              join client c on c.id = a.client_id
              join technician t on t.id = a.technician_id
              join room r on r.id = a.room_id
             where a.clinic = :clinic and a.starts_at >= :since and a.starts_at < :until
               and (cast(:technician as uuid) is null or a.technician_id = :technician)
               and a.state in ('BOOKED', 'COMPLETED')
             order by a.starts_at, a.id\
            """)
                .param("clinic", feed.clinic().value())
                .param("technician", feed.technician().orElse(null), Types.OTHER)
                .param("since", utc(period.startsAt()))
                .param("until", utc(period.endsAt()))
                .query((row, _) -> new Entry(
                        row.getObject("id", UUID.class),
                        AppointmentKind.valueOf(row.getString("kind")),
                        new Interval(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                        row.getInt("revision"),
                        shortened(row.getString("name")),
                        row.getString("technician"),
                        row.getString("room")))
                .list();
    }

    /// `Mira Maria Nobody` is `Mira N.`
    static String shortened(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words[words.length - 1];
        return words.length == 1 ? last : words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
