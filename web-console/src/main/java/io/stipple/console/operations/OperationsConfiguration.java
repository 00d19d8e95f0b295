package io.stipple.console.operations;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Peers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    Rounds rounds(Peers peers) {
        return new Rounds(peers);
    }

    @Bean
    Desk operationsDesk(Peers peers, Wording wording) {
        return new Desk(peers, wording);
    }
}
