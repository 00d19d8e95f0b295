package io.stipple.console.login;

import io.stipple.console.peer.Peers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    ClientRegistrationRepository registrations(LoginSettings settings) {
        return Registrations.of(settings);
    }

    /// Tokens lie in the session, in the console's database; the browser holds a session cookie and nothing else.
    @Bean
    OAuth2AuthorizedClientRepository staffTokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager staffTokenRenewal(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository staffTokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, staffTokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    @Bean
    ServiceToken serviceToken(ClientRegistrationRepository registrations, Peers peers) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials()
                .build());
        return new ServiceToken(manager, peers);
    }

    @Bean
    WebMvcConfigurer visitorArgument(OAuth2AuthorizedClientManager staffTokenRenewal) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorArgument(staffTokenRenewal));
            }
        };
    }
}
