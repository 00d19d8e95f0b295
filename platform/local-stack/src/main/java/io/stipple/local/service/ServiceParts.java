package io.stipple.local.service;

import io.stipple.local.Green;
import io.stipple.local.Part;
import io.stipple.local.Site;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The five deployables of this repository.
public final class ServiceParts {

    private ServiceParts() {}

    public static List<Part> of(Site site) {
        return applications(site).stream().map(ServiceParts::part).toList();
    }

    static List<Application> applications(Site site) {
        var at = site.addresses();
        return List.of(
                new Application(site, "booking", "booking-service", at.booking()),
                new Application(site, "session", "session-service", at.session()),
                new Application(site, "notification", "notification-service", at.notification()),
                new Application(site, "insight", "insight-service", at.insight()),
                new Application(site, "console", "web-console", at.console()));
    }

    /// Nobody waits for Keycloak: its signing keys are fetched with the first token.
    private static Part part(Application application) {
        return new Part(
                application.name(),
                List.of(application.url().getPort()),
                application.url().toString(),
                Set.of("postgres", "kafka"),
                application::layOut,
                application::launch,
                () -> Green.is(application.url().resolve("/actuator/health")),
                () -> {},
                Duration.ofSeconds(180));
    }
}
