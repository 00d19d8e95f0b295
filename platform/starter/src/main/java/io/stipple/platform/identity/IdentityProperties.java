package io.stipple.platform.identity;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the realm is and who this service is in it.
///
/// @param issuer the realm's address, as it stands in tokens
/// @param audience what a token must be made for; by default `<stipple.service>-service`
/// @param clientId this service's own account; by default the audience
/// @param clientSecret absent where the service calls no peer
@ConfigurationProperties("stipple.identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8180/realms/stipple")
        URI issuer,

        @Nullable String audience,
        @Nullable String clientId,
        @Nullable String clientSecret) {

    /// Without discovery, so that a service starts while Keycloak is away.
    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "IdentityProperties[" + Map.of("issuer", issuer) + "]";
    }
}
