package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.notification.clinic.Clinics;
import io.stipple.platform.inbox.Projection;

/// Learns which law holds at each clinic: it sets the hours of marketing.
final class ClinicsReader implements Projection<ClinicEvent> {

    private final Clinics clinics;

    ClinicsReader(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Topic<ClinicEvent> topic() {
        return Topic.CLINICS;
    }

    @Override
    public String name() {
        return "notification.clinics";
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
