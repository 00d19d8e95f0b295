package io.stipple.console.stub;

import io.stipple.platform.testing.RealParts;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

class StubsInContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final StubPeers PEERS = new StubPeers(0);
    static final StubKeycloak KEYCLOAK = new StubKeycloak(0);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RealParts parts = RealParts.running();
        RealParts.Database database = parts.freshDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.kafka.bootstrap-servers=" + parts.bootstrapServers(),
                        "stipple.identity.issuer=" + KEYCLOAK.issuer(),
                        "stipple.peer-timeout=2s",
                        "stipple.public-limits.acts=1000",
                        "stipple.public-limits.looks=1000",
                        "stipple.peers.booking=" + PEERS.at("booking"),
                        "stipple.peers.session=http://localhost:9",
                        "stipple.peers.notification=" + PEERS.at("notification"),
                        "stipple.peers.insight=" + PEERS.at("insight"))
                .applyTo(context);
    }
}
