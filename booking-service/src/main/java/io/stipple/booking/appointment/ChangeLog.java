package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was ever done to each visit. Lines are added, never changed.
final class ChangeLog {
    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One line, as staff read it: times by the clock of the clinic where the visit was then.
    ///
    /// @param late whether it came after the free time for it
    /// @param overridden the soft rules that were set aside, or the rules a visit is kept against
    record Line(
            int version,
            String what,
            OffsetDateTime at,
            Actor.Kind actor,
            Optional<UUID> account,
            String clinic,
            String zone,
            UUID technicianId,
            UUID roomId,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String policy,
            boolean late,
            List<String> overridden,
            Optional<String> reason) {}

    void add(String what, Appointment changed, Deed deed, boolean late) {
        add(what, changed, deed, late, deed.setAsideNames(), deed.reason());
    }

    /// Why a visit stays as it is, against these rules.
    void keep(Appointment kept, List<String> rules, Deed deed) {
        add("KEPT", kept, deed, false, rules.toArray(String[]::new), deed.by().override());
    }

    private void add(
            String what, Appointment changed, Deed deed, boolean late, String[] overridden, Optional<String> reason) {
        Visit visit = changed.visit();
        jdbc.sql("""
            insert into appointment_change (appointment_id, version, what, changed_at, actor, account, technician_id,
                                            room_id, starts_at, ends_at, policy, late, overridden, reason)
            select id, :version, :what, :at, :actor, cast(:account as uuid), :technician, :room, :startsAt, :endsAt,
                   policy, :late, :overridden, cast(:reason as text)
              from appointment where id = :id\
            """)
                .param("id", visit.id())
                .param("version", changed.version())
                .param("what", what)
                .param("at", utc(deed.at()))
                .param("actor", deed.by().kind().name())
                .param("account", deed.by().account().orElse(null))
                .param("technician", visit.technicianId())
                .param("room", visit.roomId())
                .param("startsAt", utc(visit.time().startsAt()))
                .param("endsAt", utc(visit.time().endsAt()))
                .param("late", late)
                .param("overridden", overridden)
                .param("reason", reason.orElse(null))
                .update();
    }

    /// Oldest first; none for a visit outside the scope, which is where the visit is now. A room tells where it was.
    List<Line> of(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
            select l.*, c.code as clinic, c.zone
              from appointment_change l
              join appointment a on a.id = l.appointment_id
              join room r on r.id = l.room_id
              join clinic c on c.code = r.clinic
             where a.id = :id and (:everyClinic or a.clinic = any(:clinics))
             order by l.version\
            """)
                .param("id", id)
                .query((row, _) -> {
                    ZoneId zone = ZoneId.of(row.getString("zone"));
                    return new Line(
                            row.getInt("version"),
                            row.getString("what"),
                            local(row.getObject("changed_at", OffsetDateTime.class), zone),
                            Actor.Kind.valueOf(row.getString("actor")),
                            Optional.ofNullable(row.getObject("account", UUID.class)),
                            row.getString("clinic"),
                            zone.getId(),
                            row.getObject("technician_id", UUID.class),
                            row.getObject("room_id", UUID.class),
                            local(row.getObject("starts_at", OffsetDateTime.class), zone),
                            local(row.getObject("ends_at", OffsetDateTime.class), zone),
                            row.getString("policy"),
                            row.getBoolean("late"),
                            strings(row.getArray("overridden")),
                            Optional.ofNullable(row.getString("reason")));
                })
                .list();
    }

    private static OffsetDateTime local(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).toOffsetDateTime();
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
