package io.stipple.booking.availability;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads who and what is occupied, at whichever clinic, in one statement: each visit once, for its technician and for
/// its room.
final class Occupancy {
    static final String STATEMENT = """
        select technician_id, room_id, lower(occupied), upper(occupied)
          from appointment
         where state in ('HELD', 'BOOKED', 'COMPLETED')
           and (technician_id = any(:technicians) or room_id = any(:rooms))
           and (held_until is null or held_until > :now)
           and occupied && tstzrange(:since, :until)\
        """;

    private final JdbcClient jdbc;

    Occupancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BusyTimes during(Interval period, Collection<UUID> technicians, Collection<UUID> rooms, Instant now) {
        BusyTimes busy = new BusyTimes();
        jdbc.sql(STATEMENT)
                .param("technicians", technicians.toArray(UUID[]::new))
                .param("rooms", rooms.toArray(UUID[]::new))
                .param("now", utc(now))
                .param("since", utc(period.startsAt()))
                .param("until", utc(period.endsAt()))
                .query(row -> {
                    var occupied = new Interval(
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getObject(4, OffsetDateTime.class).toInstant());
                    busy.add(row.getObject(1, UUID.class), occupied);
                    busy.add(row.getObject(2, UUID.class), occupied);
                });
        return busy;
    }
}
