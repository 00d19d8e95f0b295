package io.stipple.notification.aftercare;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

/// Makes the feature without Spring.
public final class Advice {
    private Advice() {}

    public static Aftercare aftercare(Messages messages, Clock clock) {
        AftercareTimings timings = new AftercareTimings(List.of(1, 4, 7, 14, 30), LocalTime.of(10, 0));
        return new Aftercare(new AftercarePlan(timings), messages, clock);
    }

    public static Occasion occasion(Languages languages) {
        return new AftercareOccasion(languages);
    }
}
