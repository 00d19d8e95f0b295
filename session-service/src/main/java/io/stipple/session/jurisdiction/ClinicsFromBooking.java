package io.stipple.session.jurisdiction;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.platform.inbox.Projection;

/// Learns which law and which calendar each clinic follows.
class ClinicsFromBooking implements Projection<ClinicEvent> {
    private final JdbcClinics clinics;

    ClinicsFromBooking(JdbcClinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Topic<ClinicEvent> topic() {
        return Topic.CLINICS;
    }

    @Override
    public String name() {
        return "session.clinics";
    }

    @Override
    public void on(ClinicEvent fact) {
        switch (fact) {
            case ClinicOpened opened -> clinics.opened(opened);
            case LicenceLapsing _ -> {} // ignored, because it changes no law
        }
    }

    @Override
    public void reset() {
        clinics.forget();
    }
}
