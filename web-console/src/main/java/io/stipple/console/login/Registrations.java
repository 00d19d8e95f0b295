package io.stipple.console.login;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/// The console's two ways to a token. Keycloak's addresses are spelled out rather than discovered, so that the console
/// starts, and serves its public pages, while Keycloak is away.
final class Registrations {
    static final String STAFF = "keycloak";
    static final String SERVICE = "service";

    private Registrations() {}

    static ClientRegistrationRepository of(LoginSettings settings) {
        return new InMemoryClientRegistrationRepository(staff(settings), service(settings));
    }

    private static ClientRegistration staff(LoginSettings settings) {
        return ClientRegistration.withRegistrationId(STAFF)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .authorizationUri(settings.endpoint("auth"))
                .tokenUri(settings.endpoint("token"))
                .jwkSetUri(settings.endpoint("certs"))
                .issuerUri(settings.issuer().toString())
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.endpoint("logout")))
                .build();
    }

    private static ClientRegistration service(LoginSettings settings) {
        return ClientRegistration.withRegistrationId(SERVICE)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenUri(settings.endpoint("token"))
                .build();
    }
}
