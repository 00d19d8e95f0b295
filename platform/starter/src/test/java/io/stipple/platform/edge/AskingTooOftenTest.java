package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TestIssuer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@EdgeTest
class AskingTooOftenTest {
    private static final int MORE_THAN_ALLOWED = 8;

    @Autowired
    RestTestClient client;

    @Test
    void isRefusedWhateverAddressTheCallerClaims() {
        ResponseSpec last = null;
        for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
            last = client.post()
                    .uri("/v1/public/wishes")
                    .header("X-Forwarded-For", "10.0.0." + i)
                    .exchange();
        }

        last.expectHeader().exists(HttpHeaders.RETRY_AFTER);
        Problem problem = Problem.of(last);
        assertThat(problem.slug()).isEqualTo("rate-limited");
        assertThat(problem.status()).isEqualTo(429);
    }

    @Test
    void isLeftToTheConsoleForThoseBehindIt() {
        IntStream.range(0, MORE_THAN_ALLOWED)
                .forEach(_ -> client.post()
                        .uri("/v1/public/wishes")
                        .headers(TestIssuer.token().service("public-gateway").bearer())
                        .exchange()
                        .expectStatus()
                        .isOk());
    }

    @Test
    void isCountedApartForWhatAnotherSystemCalls() {
        IntStream.range(0, MORE_THAN_ALLOWED)
                .forEach(_ -> client.post()
                        .uri("/v1/public/wishes/reports")
                        .exchange()
                        .expectStatus()
                        .isNotFound());
    }

    @Test
    void isNotHeldAgainstReading() {
        client.get().uri("/v1/public/hello").exchange().expectStatus().isOk();
    }
}
