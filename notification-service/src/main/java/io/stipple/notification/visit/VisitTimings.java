package io.stipple.notification.visit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When clients are told about a visit.
///
/// @param reminders before the start
/// @param texts before the start, for those who chose text messages
/// @param preparationDays before a first session, by the clinic's calendar
/// @param preparationAt on the clinic's wall
@ConfigurationProperties("stipple.timings.visit")
record VisitTimings(
        @DefaultValue({"PT72H", "PT24H"}) List<Duration> reminders,
        @DefaultValue("PT2H") List<Duration> texts,
        @DefaultValue("5") int preparationDays,
        @DefaultValue("10:00") LocalTime preparationAt) {

    VisitTimings {
        reminders = reminders.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
