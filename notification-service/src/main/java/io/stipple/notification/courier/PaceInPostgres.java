package io.stipple.notification.courier;

import io.stipple.contracts.notification.Channel;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each message takes the next free moment, in the database's real time. Moments nobody took are lost,
/// but for a second's worth.
record PaceInPostgres(JdbcClient jdbc, CourierSettings settings) implements Pace {

    private static final double LONGEST_WAIT = 30;

    @Override
    public Optional<Duration> turn(Channel channel) {
        int perSecond = settings.perSecond(channel);
        if (perSecond == 0) {
            return Optional.of(Duration.ZERO);
        }
        return jdbc.sql("""
                INSERT INTO provider_pace AS pace (channel, next_at)
                VALUES (:channel, clock_timestamp() + :step * interval '1 second')
                ON CONFLICT (channel) DO UPDATE
                SET next_at = greatest(pace.next_at, clock_timestamp() - interval '1 second')
                              + :step * interval '1 second'
                WHERE pace.next_at < clock_timestamp() + :longest * interval '1 second'
                RETURNING extract(epoch FROM next_at - clock_timestamp())""")
                .param("channel", channel.name())
                .param("step", 1.0 / perSecond)
                .param("longest", LONGEST_WAIT)
                .query(Double.class)
                .optional()
                .map(seconds -> Duration.ofMillis(Math.max(0, (long) ((seconds - 1.0 / perSecond) * 1000))));
    }
}
