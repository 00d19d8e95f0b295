package io.stipple.notification.recall;

import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.LegalHours;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import java.time.Clock;

/// Makes the feature without Spring.
public final class Alarm {
    private Alarm() {}

    public static Recalls recalls(Messages messages, Clock clock) {
        return new Recalls(messages, clock);
    }

    public static Occasion occasion(Clinics clinics, LegalHours hours, Languages languages, Messages messages) {
        return new RecallOccasion(clinics, hours, languages, messages);
    }
}
