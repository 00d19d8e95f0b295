package io.stipple.bench.booking;

import io.stipple.bench.Machines;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// The search as one SQL statement: what PostgreSQL alone needs for the same answer, with neither licences, leave,
/// special days nor policies, which the service looks at too.
final class SlotSql implements AutoCloseable {
    private static final String SLOTS = """
        with asked as (select cast(? as text) clinic, cast(? as date) first, cast(? as date) last,
                              make_interval(mins => ?) length),
        period as (select (first - 1)::timestamp at time zone c.zone since, (last + 2)::timestamp at time zone c.zone until
                     from asked join clinic c on c.code = asked.clinic),
        work as (
            select t.id, t.name, tstzrange((d.day + s.works_from) at time zone c.zone,
                                           (d.day + s.works_to) at time zone c.zone)
                               * tstzrange((d.day + h.opens) at time zone c.zone,
                                           (d.day + h.closes) at time zone c.zone) as hours
              from asked
              join clinic c on c.code = asked.clinic
             cross join lateral (select g::date as day from generate_series(asked.first, asked.last, interval '1 day') g) d
              join shift s on s.clinic = c.code and s.day = trim(to_char(d.day, 'DAY'))
              join opening_hours h on h.clinic = c.code and h.day = s.day
              join technician t on t.id = s.technician_id),
        busy as (
            select technician_id, range_agg(occupied) as times
              from appointment, period
             where state in ('BOOKED', 'COMPLETED') and occupied && tstzrange(since, until)
               and technician_id = any(array(select distinct id from work))
             group by technician_id),
        rooms as (
            select r.id, coalesce(range_agg(a.occupied), '{}') as times
              from asked
             cross join period
              join room r on r.clinic = asked.clinic
              left join appointment a on a.room_id = r.id and a.state in ('BOOKED', 'COMPLETED')
                                     and a.occupied && tstzrange(since, until)
             group by r.id)
        select w.id, w.name, s.start, s.start + asked.length
          from asked
         cross join work w
         cross join lateral generate_series(lower(w.hours), upper(w.hours) - asked.length, interval '15 min') s (start)
          left join busy b on b.technician_id = w.id
         cross join lateral (select tstzrange(s.start - interval '15 min', s.start + asked.length + interval '30 min')
                                as occupied) o
         where (b.times is null or not b.times && o.occupied)
           and exists (select 1 from rooms r where not r.times && o.occupied)
         order by s.start, w.name, w.id""";

    private final Connection connection;

    SlotSql(String url) throws SQLException {
        connection = Machines.connect(url);
    }

    /// @return how many slots there are
    int count(String clinic, LocalDate first, int days, int minutes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SLOTS)) {
            statement.setString(1, clinic);
            statement.setObject(2, first);
            statement.setObject(3, first.plusDays(days - 1L));
            statement.setInt(4, minutes);
            int slots = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                    rows.getTimestamp(3);
                    slots++;
                }
            }
            return slots;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
