package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose law holds at each clinic, as its opening told.
public final class Clinics {

    private final JdbcClient jdbc;

    Clinics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void opened(ClinicOpened fact) {
        jdbc.sql("""
                INSERT INTO clinic (code, zone, jurisdiction) VALUES (:code, :zone, :jurisdiction)
                ON CONFLICT (code) DO UPDATE SET zone = excluded.zone, jurisdiction = excluded.jurisdiction""")
                .param("code", fact.clinicCode())
                .param("zone", fact.zone())
                .param("jurisdiction", fact.jurisdiction())
                .update();
    }

    public void forget() {
        jdbc.sql("DELETE FROM clinic").update();
    }

    /// The strictest known while a clinic's opening has not arrived.
    public Jurisdiction jurisdictionOf(ClinicCode clinic) {
        return jdbc.sql("SELECT jurisdiction FROM clinic WHERE code = :code")
                .param("code", clinic.value())
                .query(String.class)
                .optional()
                .map(Jurisdiction::new)
                .orElse(Jurisdiction.STRICTEST);
    }
}
