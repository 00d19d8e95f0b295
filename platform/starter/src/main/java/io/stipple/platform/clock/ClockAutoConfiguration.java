package io.stipple.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/// The platform's clock, in UTC: real time, or moved by `stipple.clock.offset-file` under the profile `local` alone.
/// `stipple.clock.enabled=false`, or a clock of the service's own, leaves it out.
@AutoConfiguration
@ConditionalOnMissingBean(Clock.class)
@ConditionalOnBooleanProperty(name = "stipple.clock.enabled", matchIfMissing = true)
class ClockAutoConfiguration {
    @Bean
    @Profile("local")
    @ConditionalOnProperty("stipple.clock.offset-file")
    Clock movedClock(@Value("${stipple.clock.offset-file}") Path offset) {
        return new MovedClock(Clock.systemUTC(), offset);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
