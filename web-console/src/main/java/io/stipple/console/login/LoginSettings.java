package io.stipple.console.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the console introduces itself to Keycloak.
///
/// @param issuer the realm's address, the same for browsers and for the console
@ConfigurationProperties("stipple.identity")
public record LoginSettings(URI issuer, String clientId, String clientSecret) {
    /// Where the browser is sent to log in and out: the one foreign place its forms may lead to.
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    @Override
    public String toString() {
        return "LoginSettings[" + issuer + ", " + clientId + "]";
    }
}
