package io.stipple.insight.clinic;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.inbox.Projection;
import java.time.ZoneId;
import java.util.List;

/// Learns each clinic and its time zone.
final class ClinicsReader implements Projection<ClinicEvent> {

    private final JdbcClinics clinics;

    ClinicsReader(JdbcClinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Topic<ClinicEvent> topic() {
        return Topic.CLINICS;
    }

    @Override
    public String name() {
        return "insight.clinics";
    }

    @Override
    public void on(ClinicEvent fact) {
        switch (fact) {
            case ClinicOpened opened ->
                clinics.open(new Clinic(new ClinicCode(opened.clinicCode()), ZoneId.of(opened.zone())));
            case LicenceLapsing _ -> {} // ignored, because a warning is no number
        }
    }

    @Override
    public void reset() {
        clinics.clear();
    }

    @Override
    public List<String> tables() {
        return List.of("clinics");
    }
}
