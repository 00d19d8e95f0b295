package io.stipple.booking.availability;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads who and what is occupied, at whichever clinic, in one statement.
final class Occupancy {
    static final String STATEMENT = """
        select technician_id as resource, lower(occupied) as since, upper(occupied) as until
          from appointment
         where state in ('HELD', 'BOOKED', 'COMPLETED') and technician_id = any(:technicians)
           and (held_until is null or held_until > :now)
           and occupied && tstzrange(:since, :until)
        union all
        select room_id, lower(occupied), upper(occupied)
          from appointment
         where state in ('HELD', 'BOOKED', 'COMPLETED') and room_id = any(:rooms)
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
                    busy.add(
                            row.getObject("resource", UUID.class),
                            new Interval(
                                    row.getObject("since", OffsetDateTime.class).toInstant(),
                                    row.getObject("until", OffsetDateTime.class).toInstant()));
                });
        return busy;
    }
}
