package io.stipple.console.stub;

import io.stipple.platform.testing.TurnableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class StubBeans {
    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock();
    }

    @Bean
    StubPeers stubPeers() {
        return StubsInContext.PEERS;
    }

    @Bean
    StubKeycloak stubKeycloak() {
        return StubsInContext.KEYCLOAK;
    }
}
