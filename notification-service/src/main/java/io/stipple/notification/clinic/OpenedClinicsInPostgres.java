package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Clinics as their opening told.
record OpenedClinicsInPostgres(JdbcClient jdbc) implements OpenedClinics {

    @Override
    public void add(ClinicOpened fact) {
        jdbc.sql("""
                INSERT INTO clinic (code, zone, jurisdiction) VALUES (:code, :zone, :jurisdiction)
                ON CONFLICT (code) DO UPDATE SET zone = excluded.zone, jurisdiction = excluded.jurisdiction""")
                .param("code", fact.clinicCode())
                .param("zone", fact.zone())
                .param("jurisdiction", fact.jurisdiction())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM clinic").update();
    }

    @Override
    public Optional<ZoneId> zoneOf(ClinicCode clinic) {
        return jdbc.sql("SELECT zone FROM clinic WHERE code = :code")
                .param("code", clinic.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }

    @Override
    public Optional<Jurisdiction> jurisdictionOf(ClinicCode clinic) {
        return jdbc.sql("SELECT jurisdiction FROM clinic WHERE code = :code")
                .param("code", clinic.value())
                .query(String.class)
                .optional()
                .map(Jurisdiction::new);
    }
}
