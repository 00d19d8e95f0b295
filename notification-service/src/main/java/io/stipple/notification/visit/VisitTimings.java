package io.stipple.notification.visit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        // each is named by its hours, and a text at a mail's hour would be the same said twice
        List<Long> hours = Stream.concat(reminders.stream(), texts.stream())
                .map(Duration::toHours)
                .toList();
        if (hours.size() > Set.copyOf(hours).size()) {
            throw new IllegalArgumentException("two reminders or texts of the same hour before a visit: " + hours);
        }
    }
}
