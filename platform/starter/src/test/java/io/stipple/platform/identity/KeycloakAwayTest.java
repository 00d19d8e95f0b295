package io.stipple.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestRealm;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class KeycloakAwayTest {
    private final TestRealm realm = new TestRealm();
    private final IdentityProperties properties =
            new IdentityProperties(URI.create(realm.uri()), null, null, "demo-test");
    private final OwnName own = new OwnName("test-service", "test-service");
    private final JwtDecoder decoder = new IdentityAutoConfiguration().jwtDecoder(properties, own);

    @AfterEach
    void close() {
        realm.close();
    }

    @Test
    void doesNotStopAServiceFromStarting() {
        realm.away(true);

        assertThatThrownBy(() -> decoder.decode(token()))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);

        realm.away(false);
        assertThatCode(() -> decoder.decode(token())).doesNotThrowAnyException();
    }

    @Test
    void leavesValidTokensValid() {
        decoder.decode(token());
        realm.away(true);

        assertThatCode(() -> decoder.decode(token())).doesNotThrowAnyException();
        assertThat(realm.keyLookups()).isOne();
    }

    @Test
    void isNotStormedForKeysNobodyHas() {
        decoder.decode(token());
        realm.rotateKey();
        String strange = token();
        realm.rotateKey();

        IntStream.range(0, 100)
                .forEach(_ -> assertThatThrownBy(() -> decoder.decode(strange)).isInstanceOf(JwtException.class));

        assertThat(realm.keyLookups()).isLessThanOrEqualTo(3);
    }

    @Test
    void isAskedAtOnceWhenTheKeyWasRotated() {
        decoder.decode(token());
        realm.rotateKey();

        assertThatCode(() -> decoder.decode(token())).doesNotThrowAnyException();
    }

    @Test
    void looksToACallerLikeAnAbsentPeer() {
        realm.away(true);
        MockEnvironment environment = new MockEnvironment().withProperty("stipple.peers.booking", "http://localhost:1");
        RestClient booking = new ServiceTokens(ServiceAccount.of(properties, own), environment)
                .peer("booking", RestClient.builder());

        assertThatThrownBy(() -> booking.get().uri("/v1/x").retrieve().toBodilessEntity())
                .isInstanceOf(ResourceAccessException.class);
    }

    private String token() {
        return TestIssuer.token().text(realm);
    }
}
