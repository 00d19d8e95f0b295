package io.stipple.platform.edge;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Something every clinic has and only its own staff see.
class Beds {
    private final JdbcClient jdbc;

    Beds(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE bed (id uuid PRIMARY KEY DEFAULT uuidv7(), clinic text NOT NULL)")
                .update();
    }

    void add(ClinicCode clinic) {
        jdbc.sql("INSERT INTO bed (clinic) VALUES (:clinic)")
                .param("clinic", clinic.value())
                .update();
    }

    List<String> clinicsWithBeds(ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT DISTINCT clinic FROM bed
                WHERE (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY clinic
                """).query(String.class).list();
    }
}
