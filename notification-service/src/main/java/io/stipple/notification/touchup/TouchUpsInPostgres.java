package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The touch-ups ahead of the franchise's clients.
record TouchUpsInPostgres(JdbcClient jdbc) implements TouchUps {

    @Override
    public Optional<TouchUp> add(
            UUID planId, UUID clientId, ClinicCode clinic, LocalDate opensOn, LocalDate closesOn, ZoneId zone) {
        return jdbc.sql("""
                INSERT INTO touch_up (plan_id, client_id, clinic, opens_on, closes_on, zone, opens_at, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'PLANNED')
                ON CONFLICT ON CONSTRAINT touch_up_is_planned_once_per_course DO NOTHING
                RETURNING *""")
                .params(
                        planId,
                        clientId,
                        clinic.value(),
                        opensOn,
                        closesOn,
                        zone.getId(),
                        Timestamp.from(opensOn.atStartOfDay(zone).toInstant()))
                .query(TouchUpsInPostgres::touchUp)
                .optional();
    }

    @Override
    public Optional<TouchUp> find(UUID id) {
        return jdbc.sql("SELECT * FROM touch_up WHERE id = :id")
                .param("id", id)
                .query(TouchUpsInPostgres::touchUp)
                .optional();
    }

    @Override
    public List<TouchUp> open(int atMost, Instant now) {
        return jdbc.sql("""
                WITH opening AS (
                    SELECT id FROM touch_up WHERE state = 'PLANNED' AND opens_at <= :now
                    ORDER BY opens_at LIMIT :atMost FOR UPDATE SKIP LOCKED)
                UPDATE touch_up t SET state = 'DUE' FROM opening WHERE t.id = opening.id
                RETURNING t.*""")
                .param("now", Timestamp.from(now))
                .param("atMost", atMost)
                .query(TouchUpsInPostgres::touchUp)
                .list();
    }

    @Override
    public void invited(UUID id, int invitation) {
        jdbc.sql("UPDATE touch_up SET invited = greatest(invited, :invitation) WHERE id = :id")
                .param("invitation", invitation)
                .param("id", id)
                .update();
    }

    @Override
    public List<TouchUp> answeredBy(UUID clientId, Optional<UUID> named) {
        return jdbc.sql("""
                SELECT * FROM touch_up
                WHERE client_id = :client AND state <> 'BOOKED' AND (state = 'DUE' OR id = :named)
                ORDER BY id""")
                .param("client", clientId)
                .param("named", named.orElse(null))
                .query(TouchUpsInPostgres::touchUp)
                .list();
    }

    @Override
    public List<TouchUp> dueFor(UUID clientId) {
        return jdbc.sql("SELECT * FROM touch_up WHERE client_id = :client AND state = 'DUE' ORDER BY id")
                .param("client", clientId)
                .query(TouchUpsInPostgres::touchUp)
                .list();
    }

    @Override
    public void declined(UUID id) {
        jdbc.sql("UPDATE touch_up SET state = 'DECLINED' WHERE id = :id AND state <> 'BOOKED'")
                .param("id", id)
                .update();
    }

    @Override
    public void booked(UUID id, UUID appointmentId) {
        jdbc.sql("UPDATE touch_up SET state = 'BOOKED', booked_by = :visit WHERE id = :id")
                .param("visit", appointmentId)
                .param("id", id)
                .update();
    }

    @Override
    public List<TouchUp> reopen(UUID appointmentId) {
        return jdbc.sql("""
                UPDATE touch_up SET state = 'DUE', booked_by = NULL, reopened = reopened + 1
                WHERE booked_by = :visit
                RETURNING *""")
                .param("visit", appointmentId)
                .query(TouchUpsInPostgres::touchUp)
                .list();
    }

    static TouchUp touchUp(ResultSet row, int number) throws SQLException {
        return new TouchUp(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                TouchUpState.valueOf(row.getString("state")),
                row.getInt("invited"),
                row.getInt("reopened"));
    }
}
