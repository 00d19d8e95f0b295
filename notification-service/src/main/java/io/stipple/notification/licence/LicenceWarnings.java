package io.stipple.notification.licence;

import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.message.ClinicStaff;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Plans the warnings, inside the reader's transaction. A warning is good until the licence's last day has passed.
public final class LicenceWarnings {

    private final Messages messages;
    private final Clinics clinics;
    private final Clock clock;

    LicenceWarnings(Messages messages, Clinics clinics, Clock clock) {
        this.messages = messages;
        this.clinics = clinics;
        this.clock = clock;
    }

    public void lapsing(LicenceLapsing fact) {
        ClinicCode clinic = new ClinicCode(fact.clinicCode());
        ZoneId zone = clinics.zoneOf(clinic);
        messages.plan(List.of(new MessageDraft(
                ClinicStaff.of(clinic),
                clinic,
                MessageKind.LICENCE_LAPSING,
                new Warning(fact.licence(), fact.daysAhead(), fact.validUntil()).variant(),
                fact.licenceId(),
                0,
                new Due.Exactly(clock.instant(), zone),
                Optional.of(fact.validUntil().plusDays(1).atStartOfDay(zone).toInstant()))));
    }
}
