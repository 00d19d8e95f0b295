package io.stipple.booking.licensing;

import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class LicenceRows {
    /// Held by a clinic in the scope, or by somebody who works at one.
    private static final String SEEN = """
        (:everyClinic or l.clinic = any(:clinics)
         or exists (select 1 from shift s where s.technician_id = l.technician_id and s.clinic = any(:clinics)))
        """;

    private final JdbcClient jdbc;

    LicenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A licence as it was registered.
    ///
    /// @param technicianId empty for a clinic's own
    /// @param clinic empty for a technician's that holds wherever its jurisdiction does
    record Registered(
            UUID id,
            Optional<UUID> technicianId,
            Optional<String> clinic,
            LicenceKind kind,
            String jurisdiction,
            String number,
            LocalDate validFrom,
            LocalDate validUntil) {}

    void add(UUID id, Optional<UUID> technician, Licence licence, String number) {
        jdbc.sql("""
            insert into licence (id, technician_id, clinic, kind, jurisdiction, number, valid_from, valid_until)
            values (:id, cast(:technician as uuid), :clinic, :kind, :jurisdiction, :number, :from, :until)\
            """)
                .param("id", id)
                .param("technician", technician.orElse(null))
                .param("clinic", licence.clinic().orElse(null))
                .param("kind", licence.kind().name())
                .param("jurisdiction", licence.jurisdiction())
                .param("number", number)
                .param("from", licence.validFrom())
                .param("until", licence.validUntil())
                .update();
    }

    Optional<Registered> find(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, "select l.* from licence l where l.id = :id and " + SEEN)
                .param("id", id)
                .query(LicenceRows::registered)
                .optional();
    }

    /// Those valid on a day or later, the first to lapse first.
    List<Registered> validFrom(LocalDate day, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, "select l.* from licence l where l.valid_until >= :day and " + SEEN + """
             order by l.valid_until, l.id limit 1000\
            """)
                .param("day", day)
                .query(LicenceRows::registered)
                .list();
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("update licence set valid_until = greatest(valid_from, ?) where id = ?")
                .params(lastDay, id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from licence where id = ?").param(id).update();
    }

    void ask(String jurisdiction, Collection<LicenceKind> kinds) {
        jdbc.sql("delete from licence_requirement where jurisdiction = ?")
                .param(jurisdiction)
                .update();
        kinds.forEach(kind -> jdbc.sql("insert into licence_requirement (jurisdiction, kind) values (?, ?)")
                .params(jurisdiction, kind.name())
                .update());
    }

    List<LicenceKind> asked(String jurisdiction) {
        return jdbc.sql("select kind from licence_requirement where jurisdiction = ? order by kind")
                .param(jurisdiction)
                .query((row, _) -> LicenceKind.valueOf(row.getString("kind")))
                .list();
    }

    Set<ClinicCode> clinicsIn(String jurisdiction) {
        return jdbc
                .sql("select code from clinic where jurisdiction = ?")
                .param(jurisdiction)
                .query((row, _) -> new ClinicCode(row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                Optional.ofNullable(row.getString("clinic")),
                LicenceKind.valueOf(row.getString("kind")),
                row.getString("jurisdiction"),
                row.getString("number"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
