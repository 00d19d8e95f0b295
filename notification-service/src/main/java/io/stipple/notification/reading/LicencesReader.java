package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClinicEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.notification.licence.LicenceWarnings;
import io.stipple.platform.inbox.Reaction;

/// Warns a clinic's people of what lapses. Apart from the reader that learns laws: that one may be read anew.
final class LicencesReader implements Reaction<ClinicEvent> {

    private final LicenceWarnings warnings;

    LicencesReader(LicenceWarnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public Topic<ClinicEvent> topic() {
        return Topic.CLINICS;
    }

    @Override
    public String name() {
        return "notification.licences";
    }

    @Override
    public void on(ClinicEvent fact) {
        switch (fact) {
            case ClinicOpened _ -> {} // ignored, because nothing lapses on the day a clinic opens
            case LicenceLapsing lapsing -> warnings.lapsing(lapsing);
        }
    }
}
