package io.stipple.notification.courier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters are sent. All of it is real time.
///
/// @param lanes how many letters are on their way at once; each holds one database connection while it is handed over
/// @param look how long at most until the courier looks again for what is due
/// @param firstRetry after the first failure; doubles with each
/// @param longestRetry for a letter the server puts off
/// @param longestPause while a server is away
@ConfigurationProperties("stipple.courier")
record CourierSettings(
        @DefaultValue("12") int lanes,
        @DefaultValue("PT1S") Duration look,
        @DefaultValue("PT2S") Duration firstRetry,
        @DefaultValue("PT5M") Duration longestRetry,
        @DefaultValue("PT15S") Duration longestPause) {

    Duration retryAfter(int attempts) {
        return growing(attempts, longestRetry);
    }

    Duration pauseAfter(int failures) {
        return growing(failures, longestPause);
    }

    private Duration growing(int times, Duration most) {
        Duration grown = firstRetry.multipliedBy(1L << Math.min(times, 20));
        return grown.compareTo(most) < 0 ? grown : most;
    }
}
