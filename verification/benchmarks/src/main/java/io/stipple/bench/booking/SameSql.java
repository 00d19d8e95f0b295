package io.stipple.bench.booking;

import io.stipple.bench.Machines;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// What one booking asks of PostgreSQL, statement by statement as the service's transaction does, and nothing else: no
/// HTTP, no token, no JSON, no rules, no relay. To be kept like the service's own statements.
final class SameSql {
    private static final String CLINIC = """
        select c.code, c.name, c.city, c.zone, c.jurisdiction, c.address,
               array(select r.id::text || '|' || r.name from room r where r.clinic = c.code order by r.position) rooms,
               array(select h.day || '|' || h.opens || '|' || h.closes from opening_hours h
                      where h.clinic = c.code order by h.opens) hours,
               array(select s.day || '|' || array_to_string(s.stretches, '|') from special_day s
                      where s.clinic = c.code) special,
               array(select q.kind from licence_requirement q where q.jurisdiction = c.jurisdiction) asked,
               array(select l.number from licence l where l.clinic = c.code and l.technician_id is null) licences,
               f.number, f.numbers, o.number, o.numbers
          from clinic c
          left join lateral (select p.number, array(select key || '=' || value from jsonb_each_text(p.numbers)) numbers
                               from policy_change p where p.clinic is null and p.valid_from <= ?
                              order by p.valid_from desc, p.number desc limit 1) f on true
          left join lateral (select p.number, array(select key || '=' || value from jsonb_each_text(p.numbers)) numbers
                               from policy_change p where p.clinic = c.code and p.valid_from <= ?
                              order by p.valid_from desc, p.number desc limit 1) o on true
         where c.code = ?""";

    private static final String CLIENT = """
        select c.id, c.clinic, c.name, c.birth_date, c.email, c.phone, c.locale, c.marketing_consent,
               c.preferred_channel, c.treatment_photo_consent, c.portfolio_consent, c.version
          from client c where c.id = ? and c.merged_into is null for key share of c""";

    private static final String TECHNICIAN = """
        select t.id, t.name, t.skills,
               array(select concat_ws('|', s.clinic, s.day, s.works_from, s.works_to, s.valid_from)
                       from shift s where s.technician_id = t.id) rota,
               array(select concat_ws('|', w.clinic, w.valid_from) from rota_week w where w.technician_id = t.id) weeks,
               array(select concat_ws('|', o.first_day, o.last_day, o.away_from, o.away_to)
                       from time_off o where o.technician_id = t.id) time_off,
               array(select l.number from licence l where l.technician_id = t.id) licences
          from technician t where t.id = any(array[?]) order by t.name, t.id""";

    private static final String BOOK = """
        with booked as (
            insert into appointment (id, client_id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied,
                                     state, origin, policy, booked_at)
            select ?, ?, ?, ?, r.id, 'CONSULTATION', ?, ?, tstzrange(?, ?), 'BOOKED', 'STAFF', 'franchise-1', ?
              from room r
             where r.clinic = ? and r.closed_at is null
               and not exists (select 1 from appointment a
                                where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                                  and (a.held_until is null or a.held_until > ?)
                                  and a.id <> ? and a.occupied && tstzrange(?, ?)
                               offset 0)
             order by r.position
             limit 1
            on conflict do nothing
            returning *)
        insert into appointment_change (appointment_id, version, what, changed_at, actor, account, technician_id,
                                        room_id, starts_at, ends_at, policy)
        select id, version, 'BOOKED', booked_at, 'STAFF', ?, technician_id, room_id, starts_at, ends_at, policy
          from booked
        returning room_id""";

    private static final String STORY = """
        SELECT count(pg_advisory_xact_lock(story))
        FROM (SELECT DISTINCT hashtextextended(key, 1011) AS story FROM unnest(array[?]) AS key ORDER BY 1)""";

    private static final String OUTBOX = """
        WITH counted AS (
            INSERT INTO outbox_sequence AS s (topic, aggregate_id, seq) VALUES ('booking.appointments', ?, 1)
            ON CONFLICT (topic, aggregate_id) DO UPDATE SET seq = s.seq + excluded.seq RETURNING seq)
        INSERT INTO outbox (bucket, key, aggregate_id, seq, topic, headers, payload)
        SELECT ?, ?, ?, seq, 'booking.appointments', ?::jsonb || jsonb_build_object('ce_seq', seq::text), ? FROM counted""";

    private static final String HEADERS = """
        {"ce_specversion":"1.0","ce_id":"%s","ce_type":"io.stipple.booking.appointment-booked.v1",\
        "ce_source":"/booking","ce_subject":"%s","ce_time":"%s","ce_clinicid":"%s",\
        "content-type":"application/json","recordedat":"%s",\
        "traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}""";

    private static final String PAYLOAD = """
        {"appointmentId":"%s","clientId":"%s","clinicCode":"%s","technicianId":"%s","roomId":"%s",\
        "kind":"CONSULTATION","startsAt":"%s","endsAt":"%s","zone":"America/New_York","origin":"STAFF",\
        "occurredAt":"%s"}""";

    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-4000-8000-00000000beef");

    /// Like the service: a room may be lost to a rival while another is free.
    private static final int TRIES = 5;

    private final Connection connection;
    private final Franchise franchise;

    SameSql(String url, Franchise franchise) throws SQLException {
        this.connection = Machines.connect(url);
        this.connection.setAutoCommit(false);
        this.franchise = franchise;
    }

    /// All a booking does.
    void book(long number) throws SQLException {
        String key = UUID.randomUUID().toString();
        one("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))", key);
        one("""
            SELECT request_hash, status, headers::text AS headers, body FROM answered_request
            WHERE caller = ? AND route = ? AND idempotency_key = ?""", "bench", "POST /v1/appointments", key);
        Franchise.Free free = franchise.free(number);
        String clinic = franchise.code(franchise.clinicOf(free.technician()));
        OffsetDateTime now = utc(Instant.now());
        one(CLINIC, now, now, clinic);
        one(CLIENT, franchise.client(free.technician(), number));
        one(TECHNICIAN, franchise.technician(free.technician()));
        write(free, number, key);
    }

    /// Only what is left of it on the disk.
    void writeAlone(long number) throws SQLException {
        write(franchise.free(number), number, UUID.randomUUID().toString());
    }

    private void write(Franchise.Free free, long number, String key) throws SQLException {
        Instant now = Instant.now();
        Instant end = free.startsAt().plus(Duration.ofMinutes(45));
        OffsetDateTime since = utc(free.startsAt().minus(Duration.ofMinutes(15)));
        OffsetDateTime until = utc(end.plus(Duration.ofMinutes(30)));
        UUID id = franchise.appointment(now, number);
        UUID client = franchise.client(free.technician(), number);
        UUID technician = franchise.technician(free.technician());
        String clinic = franchise.code(franchise.clinicOf(free.technician()));
        boolean booked = false;
        for (int tried = 0; !booked; tried++) {
            if (tried == TRIES) {
                throw new IllegalStateException(free + " is not free");
            }
            booked = one(
                    BOOK,
                    id,
                    client,
                    clinic,
                    technician,
                    utc(free.startsAt()),
                    utc(end),
                    since,
                    until,
                    utc(now),
                    clinic,
                    utc(now),
                    id,
                    since,
                    until,
                    ACCOUNT);
        }
        String payload = PAYLOAD.formatted(
                id, client, clinic, technician, franchise.room(free.technician()), free.startsAt(), end, now);
        update(
                "INSERT INTO answered_request (caller, route, idempotency_key, request_hash, status, headers, body)"
                        + " VALUES (?, ?, ?, ?, 201, ?::jsonb, ?)",
                "bench",
                "POST /v1/appointments",
                key,
                new byte[32],
                "{\"ETag\":[\"\\\"1\\\"\"]}",
                payload);
        one(STORY, client.toString());
        update(
                OUTBOX,
                id.toString(),
                Math.floorMod(client.hashCode(), 16),
                client.toString(),
                id.toString(),
                HEADERS.formatted(id, id, now, clinic, now),
                payload);
        connection.commit();
    }

    /// @return whether there was one
    private boolean one(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            boolean any = false;
            while (rows.next()) {
                any = true;
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    rows.getString(column);
                }
            }
            return any;
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    void close() throws SQLException {
        connection.close();
    }
}
