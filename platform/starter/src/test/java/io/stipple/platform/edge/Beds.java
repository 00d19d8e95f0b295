package io.stipple.platform.edge;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Something every clinic has and only its own staff see.
class Beds {
    private final JdbcClient jdbc;

    Beds(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE bed (id uuid PRIMARY KEY DEFAULT uuidv7(), clinic text NOT NULL)")
                .update();
    }

    UUID add(ClinicCode clinic) {
        return jdbc.sql("INSERT INTO bed (clinic) VALUES (:clinic) RETURNING id")
                .param("clinic", clinic.value())
                .query(UUID.class)
                .single();
    }

    boolean isFull(ClinicCode clinic) {
        return countAt(clinic) > 2;
    }

    long countAt(ClinicCode clinic) {
        return jdbc.sql("SELECT count(*) FROM bed WHERE clinic = :clinic")
                .param("clinic", clinic.value())
                .query(Long.class)
                .single();
    }

    /// Fails in the database, which quotes the text in its message.
    String numberOf(String text) {
        return jdbc.sql("SELECT CAST(CAST(:text AS text) AS integer)")
                .param("text", text)
                .query(String.class)
                .single();
    }

    List<String> clinicsWithBeds(ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT DISTINCT clinic FROM bed
                WHERE (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY clinic
                """).query(String.class).list();
    }
}
