package io.stipple.notification.world;

import io.stipple.platform.testing.RealParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// Points the service at the world, before its own beans are made.
@Configuration(proxyBeanMethods = false)
class WorldBeans {

    @Bean
    DynamicPropertyRegistrar world() {
        Peers.makeTopics(RealParts.running().bootstrapServers());
        return properties -> {
            properties.add("spring.mail.host", () -> "127.0.0.1");
            properties.add("spring.mail.port", () -> MailServer.PORT);
            properties.add("stipple.peers.booking", BookingStandIn::uri);
            properties.add("stipple.public-url", () -> "https://stipple.example");
            properties.add("stipple.courier.look", () -> "PT0.2S");
            properties.add("stipple.courier.first-retry", () -> "PT0.2S");
            properties.add("stipple.courier.longest-pause", () -> "PT0.5S");
            properties.add("stipple.courier.catch-up-per-second", () -> 0);
            properties.add("stipple.sms.url", () -> TextProvider.ONLY.uri());
            properties.add("stipple.sms.secret", () -> TextProvider.SECRET);
            properties.add("stipple.feedback.secret", () -> "a secret");
        };
    }

    @Bean(destroyMethod = "close")
    Peers peers() {
        return new Peers(RealParts.running().bootstrapServers());
    }
}
