package io.stipple.platform.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// What the fixture adds to the service under test.
@Configuration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock();
    }

    @Bean(destroyMethod = "close")
    EventsOnTopic eventsOnTopic() {
        return new EventsOnTopic(RealParts.running().bootstrapServers());
    }
}
