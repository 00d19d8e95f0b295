package io.stipple.notification.aftercare;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// On which days after a session advice is sent, and at what time on the clinic's wall.
@ConfigurationProperties("stipple.timings.aftercare")
record AftercareTimings(
        @DefaultValue({"1", "4", "7", "14", "30"}) List<Integer> days,
        @DefaultValue("10:00") LocalTime at) {}
