package io.stipple.insight.clinic;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcClinics implements Clinics {

    private final JdbcClient jdbc;

    JdbcClinics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Clinic> in(ClinicScope scope) {
        return jdbc
                .sql("select code, zone from clinics order by code")
                .query((row, _) -> new Clinic(new ClinicCode(row.getString("code")), ZoneId.of(row.getString("zone"))))
                .list()
                .stream()
                .filter(clinic -> scope.covers(clinic.code()))
                .toList();
    }

    @Override
    public Optional<Clinic> find(ClinicCode code) {
        return jdbc.sql("select code, zone from clinics where code = :code")
                .param("code", code.value())
                .query((row, _) -> new Clinic(new ClinicCode(row.getString("code")), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    void open(Clinic clinic) {
        jdbc.sql("""
                insert into clinics (code, zone) values (:code, :zone)
                on conflict on constraint a_clinic_opens_once do update set zone = excluded.zone
                """)
                .param("code", clinic.code().value())
                .param("zone", clinic.zone().getId())
                .update();
    }

    void clear() {
        jdbc.sql("delete from clinics").update();
    }
}
