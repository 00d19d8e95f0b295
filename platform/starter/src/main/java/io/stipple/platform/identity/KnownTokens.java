package io.stipple.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/// Remembers for a minute that a token is well signed: whoever works all day sends the same one with every request.
/// What it says is checked each time, its end above all.
final class KnownTokens implements JwtDecoder {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int AT_MOST = 2_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> checks;
    private final Cache<String, Jwt> wellSigned = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(AT_MOST)
            .build();

    /// @param signatures throws for a token that is not the realm's
    KnownTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> checks) {
        this.signatures = signatures;
        this.checks = checks;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = wellSigned.get(token, signatures::decode);
        OAuth2TokenValidatorResult checked = checks.validate(jwt);
        if (checked.hasErrors()) {
            throw new JwtValidationException(
                    checked.getErrors().stream()
                            .findFirst()
                            .map(OAuth2Error::getErrorCode)
                            .orElse("invalid_token"),
                    checked.getErrors());
        }
        return jwt;
    }
}
