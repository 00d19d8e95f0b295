package io.stipple.platform.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/// What a well-signed token must hold besides: the realm, this service as audience, and a time that has come and not
/// gone. All clients of a realm share its key, so the audience is what keeps another application's tokens out.
final class TokenChecks {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final OAuth2Error EXPIRED = new OAuth2Error("token_expired");
    private static final OAuth2Error NOT_FOR_US = new OAuth2Error("invalid_token");

    private TokenChecks() {}

    /// @param time the machine's, never the platform's clock, which the local profile may move by years
    static OAuth2TokenValidator<Jwt> all(String issuer, String audience, InstantSource time) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(issuer),
                token -> answer(
                        token.getAudience() != null && token.getAudience().contains(audience), NOT_FOR_US),
                token -> answer(hasBegun(token, time.instant()), NOT_FOR_US),
                token -> answer(hasNotEnded(token, time.instant()), EXPIRED));
    }

    /// Whether nothing but its age speaks against the token: then a new one of the same kind will do.
    static boolean onlyExpired(JwtValidationException refused) {
        return refused.getErrors().stream()
                .allMatch(error -> error.getErrorCode().equals(EXPIRED.getErrorCode()));
    }

    private static boolean hasBegun(Jwt token, Instant now) {
        Instant from = token.getNotBefore();
        return from == null || !from.isAfter(now.plus(SKEW));
    }

    private static boolean hasNotEnded(Jwt token, Instant now) {
        Instant end = token.getExpiresAt();
        return end != null && end.isAfter(now.minus(SKEW));
    }

    private static OAuth2TokenValidatorResult answer(boolean holds, OAuth2Error otherwise) {
        return holds ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(otherwise);
    }
}
