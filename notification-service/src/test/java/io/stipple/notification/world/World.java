package io.stipple.notification.world;

import io.stipple.platform.testing.RealParts;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points the service at the world.
class World implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Peers.makeTopics(RealParts.running().bootstrapServers());
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MailServer.PORT,
                        "stipple.peers.booking=" + BookingStandIn.uri(),
                        "stipple.public-url=https://stipple.example",
                        "stipple.courier.look=PT0.2S",
                        "stipple.courier.first-retry=PT0.2S",
                        "stipple.courier.longest-pause=PT0.5S",
                        "stipple.courier.lanes=6")
                .applyTo(context);
    }
}
