package io.stipple.console.login;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.identity.KeycloakTokens;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The console is a client of Keycloak, not a guarded API: people log in, and every other address is public on purpose.
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
    private static final String LOGIN = "/oauth2/authorization/" + Registrations.STAFF;
    private static final String[] OPEN = {
        "/",
        "/book/**",
        "/links/**",
        "/opt-out/**",
        "/preferences/**",
        "/login-failed",
        "/error",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/_static/**",
        "/favicon*.svg",
        "/favicon.ico",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            LoginSettings settings,
            ClientRegistrationRepository registrations,
            MeterRegistry meters) {
        var accessTokens =
                NimbusJwtDecoder.withJwkSetUri(settings.endpoint("certs")).build();
        var tokens = KeycloakTokens.meantFor("web-console", meters);
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(
                        rights -> rights.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/clinics/{code}/**")
                                .access(PageRights.whoWorksThere())
                                .requestMatchers("/franchise/**")
                                .access(PageRights.who(Person::readsFigures))
                                .requestMatchers("/operations/**")
                                .access(PageRights.who(Person::watchesThePlatform))
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .failureUrl("/login-failed")
                        .defaultSuccessUrl("/start")
                        .userInfoEndpoint(users -> users.oidcUserService(new StaffUsers(accessTokens, tokens))))
                .logout(out -> out.logoutSuccessHandler(logout))
                // In a cookie, so that a client who books is remembered by nothing on the server.
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(OptOutByMail::is))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(trouble -> trouble.defaultAuthenticationEntryPointFor(
                                (_, response, _) -> FromHtmx.reloadPage(response), FromHtmx::is)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN), request -> !FromHtmx.is(request)))
                .headers(new BrowserRules(settings))
                .build();
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /// After logging in, people return to a page, never to a part of one, and without a mark in its address: null asks
    /// for none, though it is not declared to be allowed.
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !FromHtmx.is(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
