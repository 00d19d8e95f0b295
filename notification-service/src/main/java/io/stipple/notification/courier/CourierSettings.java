package io.stipple.notification.courier;

import io.stipple.contracts.notification.Channel;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters are sent. All of it is real time.
///
/// @param lanes how many groups are on their way at once; each holds one database connection while it is handed over
/// @param group how many letters are claimed, and noted, together; those a dying process may repeat
/// @param width how many of a group leave side by side, each over a line of its own
/// @param look how long at most until the courier looks again for what is due
/// @param firstRetry after the first failure; doubles with each
/// @param longestRetry for a letter the server puts off
/// @param longestPause while a server is away
/// @param emailPerSecond most that the mail server is handed by all instances together; 0: no limit
/// @param smsPerSecond as above, for text messages
@ConfigurationProperties("stipple.courier")
record CourierSettings(
        @DefaultValue("4") int lanes,
        @DefaultValue("64") int group,
        @DefaultValue("16") int width,
        @DefaultValue("PT1S") Duration look,
        @DefaultValue("PT2S") Duration firstRetry,
        @DefaultValue("PT5M") Duration longestRetry,
        @DefaultValue("PT15S") Duration longestPause,
        @DefaultValue("0") int emailPerSecond,
        @DefaultValue("0") int smsPerSecond) {

    /// No more than may leave within a second, where that is limited: a group is written before it leaves.
    int groupAtMost() {
        return IntStream.of(emailPerSecond, smsPerSecond)
                .filter(limit -> limit > 0)
                .reduce(group, Math::min);
    }

    Duration retryAfter(int attempts) {
        return growing(attempts, longestRetry);
    }

    Duration pauseAfter(int failures) {
        return growing(failures, longestPause);
    }

    int perSecond(Channel channel) {
        return switch (channel) {
            case EMAIL -> emailPerSecond;
            case SMS -> smsPerSecond;
            case OTHER -> 0;
        };
    }

    private Duration growing(int times, Duration most) {
        Duration grown = firstRetry.multipliedBy(1L << Math.min(times, 20));
        return grown.compareTo(most) < 0 ? grown : most;
    }
}
