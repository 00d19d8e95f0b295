package io.stipple.platform.identity;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/// This service's account in the realm. Its token is fetched at the first call to a peer, so a service that calls none
/// needs no secret, and starts while Keycloak is away.
final class ServiceAccount {
    private static final String REALM = "stipple";

    private final Supplier<ClientHttpRequestInterceptor> tokens;

    private ServiceAccount(Supplier<ClientHttpRequestInterceptor> tokens) {
        this.tokens = SingletonSupplier.of(tokens);
    }

    static ServiceAccount of(IdentityProperties properties, OwnName own) {
        return new ServiceAccount(() -> tokens(registration(properties, own)));
    }

    /// Turns Keycloak's silence into what a peer's silence is, so that callers know one kind of trouble.
    ClientHttpRequestInterceptor interceptor() {
        return (request, body, execution) -> {
            try {
                return tokens.get().intercept(request, body, execution);
            } catch (OAuth2AuthorizationException noToken) {
                throw new ResourceAccessException("no token for this service", new IOException(noToken));
            }
        };
    }

    private static ClientRegistration registration(IdentityProperties properties, OwnName own) {
        return ClientRegistration.withRegistrationId(REALM)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(properties.endpoint("token"))
                .clientId(own.clientId())
                .clientSecret(required(properties.clientSecret()))
                .build();
    }

    private static String required(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("Set stipple.identity.client-secret: this service calls a peer");
        }
        return secret;
    }

    private static ClientHttpRequestInterceptor tokens(ClientRegistration registration) {
        RestClientClientCredentialsTokenResponseClient endpoint = new RestClientClientCredentialsTokenResponseClient();
        endpoint.setRestClient(RestClient.builder()
                .requestFactory(ServiceTokens.patience())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(endpoint);
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
        InMemoryOAuth2AuthorizedClientService kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(provider);
        Authentication itself = UsernamePasswordAuthenticationToken.unauthenticated(registration.getClientId(), "");
        OAuth2ClientHttpRequestInterceptor interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(_ -> REALM);
        interceptor.setPrincipalResolver(_ -> itself);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(kept));
        return interceptor;
    }
}
