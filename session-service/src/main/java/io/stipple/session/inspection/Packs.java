package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.visit.ClientId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The packs that were made, as they were made.
class Packs {
    private final JdbcClient jdbc;

    Packs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param clients whom it shows
    void add(Pack pack, Collection<ClientId> clients) {
        jdbc.sql("""
                INSERT INTO inspection_pack (id, clinic, from_day, to_day, csv, pdf, made_by, made_at)
                VALUES (:id, :clinic, :from, :to, :csv, :pdf, :by, :at)
                """)
                .param("id", pack.id())
                .param("clinic", pack.clinic().value())
                .param("from", pack.from())
                .param("to", pack.to())
                .param("csv", pack.csv())
                .param("pdf", pack.pdf())
                .param("by", pack.by())
                .param("at", pack.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO inspected_client (pack_id, client_id) SELECT :pack, unnest(:clients::uuid[])")
                .param("pack", pack.id())
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .update();
    }

    List<ClientId> clients(UUID pack) {
        return jdbc.sql("SELECT client_id FROM inspected_client WHERE pack_id = :pack")
                .param("pack", pack)
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }

    Optional<Pack> find(UUID id, ClinicScope scope) {
        return Scoped.sql(
                        jdbc,
                        scope,
                        "SELECT * FROM inspection_pack WHERE id = :id AND (:everyClinic OR clinic = ANY (:clinics))")
                .param("id", id)
                .query((row, _) -> new Pack(
                        row.getObject("id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getBytes("csv"),
                        row.getBytes("pdf"),
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
