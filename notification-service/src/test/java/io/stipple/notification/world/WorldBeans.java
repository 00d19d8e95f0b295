package io.stipple.notification.world;

import io.stipple.platform.testing.RealParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorldBeans {

    @Bean(destroyMethod = "close")
    Peers peers() {
        return new Peers(RealParts.running().bootstrapServers());
    }
}
