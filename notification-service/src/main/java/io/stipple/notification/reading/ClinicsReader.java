package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.message.WallTimes;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.inbox.Projection;
import java.time.ZoneId;

/// Learns which law and which clock hold at each clinic; where the clock has changed, what waits follows it.
final class ClinicsReader implements Projection<ClinicEvent> {

    private final Clinics clinics;
    private final WallTimes walls;

    ClinicsReader(Clinics clinics, WallTimes walls) {
        this.clinics = clinics;
        this.walls = walls;
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
            case ClinicOpened opened -> opened(opened);
            case LicenceLapsing _ -> {} // ignored, because it changes no law
        }
    }

    private void opened(ClinicOpened fact) {
        ClinicCode code = new ClinicCode(fact.clinicCode());
        ZoneId zone = ZoneId.of(fact.zone());
        boolean moved = clinics.knows(code) && !clinics.zoneOf(code).equals(zone);
        clinics.opened(fact);
        if (moved) {
            walls.rezone(code, zone);
        }
    }

    @Override
    public void reset() {
        clinics.forget();
    }
}
