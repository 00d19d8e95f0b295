package io.stipple.platform.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points one Spring context at the real parts, with a database of its own.
class RealPartsInContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RealParts parts = RealParts.running();
        RealParts.Database database = parts.freshDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=10",
                        "spring.kafka.bootstrap-servers=" + parts.bootstrapServers(),
                        "stipple.identity.issuer=" + TestIssuer.uri(),
                        "stipple.identity.client-secret=tests-only")
                .applyTo(context);
    }
}
