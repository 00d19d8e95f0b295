package io.stipple.console.client;

import io.stipple.console.peer.Peers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
    @Bean
    Choosing choosing(Peers peers) {
        return new Choosing(peers);
    }

    @Bean
    Plans plans(Peers peers) {
        return new Plans(peers);
    }

    @Bean
    Team team(Peers peers) {
        return new Team(peers);
    }
}
