package io.stipple.notification.wording;

import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every change of a clinic's texts.
record WordingsInPostgres(JdbcClient jdbc) implements WordingRows {

    @Override
    public List<Change> of(ClinicCode clinic) {
        return jdbc.sql("SELECT * FROM letter_wording WHERE clinic = :clinic ORDER BY version")
                .param("clinic", clinic.value())
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        row.getString("language"),
                        row.getString("key"),
                        Optional.ofNullable(row.getString("text")),
                        row.getObject("written_by", UUID.class),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    @Override
    public boolean add(ClinicCode clinic, Change change) {
        return jdbc.sql("""
                INSERT INTO letter_wording (clinic, version, language, key, text, written_by, written_at)
                VALUES (:clinic, :version, :language, :key, :text, :by, :at)
                ON CONFLICT ON CONSTRAINT wording_changes_one_at_a_time DO NOTHING""")
                        .param("clinic", clinic.value())
                        .param("version", change.version())
                        .param("language", change.language())
                        .param("key", change.key())
                        .param("text", change.text().orElse(null))
                        .param("by", change.by())
                        .param("at", Timestamp.from(change.at()))
                        .update()
                > 0;
    }
}
