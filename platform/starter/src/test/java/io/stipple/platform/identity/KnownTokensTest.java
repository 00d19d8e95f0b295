package io.stipple.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class KnownTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicInteger signaturesChecked = new AtomicInteger();
    private final KnownTokens tokens =
            new KnownTokens(this::wellSigned, TokenChecks.all("https://realm", "booking-service", now::get));

    @Test
    void aSignatureIsCheckedOnce() {
        assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));
        assertThat(signaturesChecked).hasValue(1);
    }

    @Test
    void aTokenEndsThoughItIsRemembered() {
        tokens.decode("good");
        now.set(NOON.plusSeconds(361));
        assertThatExceptionOfType(JwtValidationException.class)
                .isThrownBy(() -> tokens.decode("good"))
                .matches(TokenChecks::onlyExpired);
    }

    @Test
    void aForgedTokenIsNeverRemembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(signaturesChecked).hasValue(2);
    }

    private Jwt wellSigned(String token) {
        signaturesChecked.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("not the realm's");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .issuer("https://realm")
                .audience(List.of("booking-service"))
                .expiresAt(NOON.plusSeconds(300))
                .build();
    }
}
