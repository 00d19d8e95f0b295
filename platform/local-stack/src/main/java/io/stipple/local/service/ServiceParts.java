package io.stipple.local.service;

import io.stipple.local.Green;
import io.stipple.local.Part;
import io.stipple.local.Site;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The five deployables of this repository.
public final class ServiceParts {

    private ServiceParts() {}

    public static List<Part> of(Site site) {
        var at = site.addresses();
        return List.of(
                part(site, "booking", "booking-service", at.booking()),
                part(site, "session", "session-service", at.session()),
                part(site, "notification", "notification-service", at.notification()),
                part(site, "insight", "insight-service", at.insight()),
                part(site, "console", "web-console", at.console()));
    }

    /// Nobody waits for Keycloak: its signing keys are fetched with the first token.
    private static Part part(Site site, String name, String module, URI url) {
        var application = new Application(site, name, module);
        return new Part(
                name,
                url.getPort(),
                url.toString(),
                name.equals("console") ? Set.of("postgres", "kafka", "keycloak") : Set.of("postgres", "kafka"),
                application::layOut,
                application::launch,
                () -> Green.is(url.resolve("/actuator/health")),
                () -> {},
                Duration.ofSeconds(180));
    }
}
