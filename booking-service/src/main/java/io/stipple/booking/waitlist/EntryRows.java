package io.stipple.booking.waitlist;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody who waits, in the order they came.
final class EntryRows {
    static final int MOST = 500;

    static final RowMapper<Entry> MAPPER = (row, _) -> new Entry(
            row.getObject("id", UUID.class),
            row.getObject("client_id", UUID.class),
            Arrays.stream((String[]) row.getArray("clinics").getArray())
                    .map(ClinicCode::new)
                    .collect(Collectors.toSet()),
            AppointmentKind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getObject("technician_id", UUID.class)),
            Optional.ofNullable(row.getObject("plan_id", UUID.class)),
            Optional.ofNullable(row.getObject("minutes", Integer.class)).map(Duration::ofMinutes),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class));

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry, Instant now) {
        jdbc.sql("""
            insert into waitlist_entry (id, client_id, clinics, kind, technician_id, plan_id, minutes, first_day,
                                        last_day, state, joined_at)
            values (:id, :client, :clinics, :kind, cast(:technician as uuid), cast(:plan as uuid),
                    cast(:minutes as int), :first, :last, 'WAITING', :now)\
            """)
                .param("id", entry.id())
                .param("client", entry.clientId())
                .param("clinics", codes(entry))
                .param("kind", entry.kind().name())
                .param("technician", entry.technician().orElse(null))
                .param("plan", entry.plan().orElse(null))
                .param("minutes", entry.length().map(Duration::toMinutes).orElse(null))
                .param("first", entry.first())
                .param("last", entry.last())
                .param("now", utc(now))
                .update();
    }

    /// Those who want a day at a clinic and have no offer open, first come first. Who waited for a consultation and has
    /// booked one since needs no other.
    List<Entry> waitingFor(LocalDate day, ClinicCode clinic, Instant now) {
        return jdbc.sql("""
            select * from waitlist_entry e
             where state = 'WAITING' and clinics @> array[cast(:clinic as text)] and :day between first_day and last_day
               and not exists (select 1 from waitlist_offer o where o.entry_id = e.id and o.state = 'OFFERED')
               and not exists (select 1 from appointment a
                                where e.kind = 'CONSULTATION' and a.kind = 'CONSULTATION' and a.client_id = e.client_id
                                  and a.state = 'BOOKED' and a.starts_at > :now and a.booked_at >= e.joined_at)
             order by joined_at, id
             limit :most\
            """)
                .param("clinic", clinic.value())
                .param("day", day)
                .param("now", utc(now))
                .param("most", MOST)
                .query(MAPPER)
                .list();
    }

    /// Nobody else offers them anything until the transaction ends.
    ///
    /// @return false if somebody has, or they no longer wait
    boolean claim(UUID id) {
        boolean waits = jdbc.sql("select 1 from waitlist_entry where id = ? and state = 'WAITING' for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
        return waits
                && jdbc.sql("select not exists (select 1 from waitlist_offer where entry_id = ? and state = 'OFFERED')")
                        .param(id)
                        .query(Boolean.class)
                        .single();
    }

    /// Somebody who joins again for the very same is there already.
    Optional<UUID> same(Entry entry) {
        return jdbc.sql("""
            select id from waitlist_entry
             where state = 'WAITING' and client_id = :client and clinics = cast(:clinics as text[]) and kind = :kind
               and technician_id is not distinct from cast(:technician as uuid)
               and first_day = :first and last_day = :last
             order by joined_at limit 1\
            """)
                .param("client", entry.clientId())
                .param("clinics", codes(entry))
                .param("kind", entry.kind().name())
                .param("technician", entry.technician().orElse(null))
                .param("first", entry.first())
                .param("last", entry.last())
                .query(UUID.class)
                .optional();
    }

    private static String[] codes(Entry entry) {
        return entry.clinics().stream().map(ClinicCode::value).sorted().toArray(String[]::new);
    }

    /// Nobody else ends it until the transaction ends. Whoever needs an offer of it too locks that afterwards.
    Optional<Entry> waiting(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
            select * from waitlist_entry
             where id = :id and state = 'WAITING' and (:everyClinic or clinics && cast(:clinics as text[]))
               for update\
            """).param("id", id).query(MAPPER).optional();
    }

    void end(UUID id, String state) {
        jdbc.sql("update waitlist_entry set state = ? where id = ? and state = 'WAITING'")
                .params(state, id)
                .update();
    }

    /// Whose last day is over wherever they wait.
    void endPassed(Instant now) {
        jdbc.sql("""
            update waitlist_entry set state = 'PASSED'
             where id in (select e.id from waitlist_entry e
                           where e.state = 'WAITING' and e.last_day < :tomorrow
                             and not exists (
                                 select 1 from clinic c
                                  where c.code = any(e.clinics)
                                    and cast(cast(:now as timestamptz) at time zone c.zone as date) <= e.last_day)
                             for update skip locked)\
            """)
                .param("now", utc(now))
                .param("tomorrow", LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
                .update();
    }
}
