package io.stipple.session.jurisdiction;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcClinics implements Clinics {
    private final JdbcClient jdbc;

    JdbcClinics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Clinic> find(ClinicCode code) {
        return jdbc.sql("SELECT * FROM clinic WHERE code = :code")
                .param("code", code.value())
                .query(JdbcClinics::clinic)
                .optional();
    }

    @Override
    public List<ClinicCode> under(String jurisdiction) {
        return all().stream()
                .filter(clinic -> clinic.jurisdiction().equals(jurisdiction))
                .map(Clinic::code)
                .toList();
    }

    @Override
    public List<Clinic> all() {
        return jdbc.sql("SELECT * FROM clinic ORDER BY code")
                .query(JdbcClinics::clinic)
                .list();
    }

    void opened(ClinicOpened clinic) {
        jdbc.sql("""
                INSERT INTO clinic (code, zone, jurisdiction) VALUES (:code, :zone, :jurisdiction)
                ON CONFLICT (code) DO UPDATE SET zone = excluded.zone, jurisdiction = excluded.jurisdiction
                """)
                .param("code", clinic.clinicCode())
                .param("zone", clinic.zone())
                .param("jurisdiction", clinic.jurisdiction())
                .update();
    }

    void forget() {
        jdbc.sql("DELETE FROM clinic").update();
    }

    private static Clinic clinic(ResultSet row, int number) throws SQLException {
        return new Clinic(
                new ClinicCode(row.getString("code")), ZoneId.of(row.getString("zone")), row.getString("jurisdiction"));
    }
}
