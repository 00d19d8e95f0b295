package io.stipple.local.keycloak;

import io.stipple.local.Green;
import io.stipple.local.Part;
import io.stipple.local.Site;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The one Keycloak of the stack. It is ready when the realm answers, not when the server does.
public final class KeycloakPart {

    private KeycloakPart() {}

    public static Part of(Site site) {
        var realm = site.addresses().issuer();
        return new Part(
                "keycloak",
                List.of(realm.getPort()),
                site.addresses().keycloak().toString(),
                Set.of("postgres"),
                KeycloakDistribution::built,
                new KeycloakHome(site)::launch,
                () -> Green.is(realm),
                () -> {},
                Duration.ofSeconds(240));
    }
}
