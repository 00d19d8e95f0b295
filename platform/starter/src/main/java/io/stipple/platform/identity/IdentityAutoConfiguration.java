package io.stipple.platform.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JacksonModule;

/// Who is asking: checks tokens of the realm and reads them. What it guards is in `WebSecurityAutoConfiguration`.
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityAutoConfiguration {
    @Bean
    OwnName ownName(IdentityProperties properties, Environment environment) {
        return OwnName.of(properties, environment);
    }

    /// Tokens are checked against the machine's time: the platform's clock may stand years away from Keycloak's.
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentityProperties properties, OwnName own) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(RealmKeys.at(properties.endpoint("certs")))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        return new KnownTokens(
                decoder, TokenChecks.all(properties.issuer().toString(), own.audience(), InstantSource.system()));
    }

    @Bean
    @ConditionalOnMissingBean
    KeycloakTokens keycloakTokens(OwnName own, MeterRegistry meters) {
        return KeycloakTokens.meantFor(own.audience(), meters);
    }

    @Bean
    JacksonModule clinicCodesInJson() {
        return ClinicCodes.inJson();
    }

    @Bean
    ServiceTokens serviceTokens(IdentityProperties properties, OwnName own, Environment environment) {
        return new ServiceTokens(ServiceAccount.of(properties, own), environment);
    }
}
