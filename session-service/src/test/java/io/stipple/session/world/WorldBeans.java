package io.stipple.session.world;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

@Configuration(proxyBeanMethods = false)
class WorldBeans {
    @Bean
    DynamicPropertyRegistrar peers() {
        return properties -> properties.add("stipple.peers.booking", Register::uri);
    }
}
