package io.stipple.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import java.time.Duration;
import java.util.Map;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports as somebody gets them.
final class Reports {

    private final RestTestClient client;
    private final TestToken token;

    Reports(RestTestClient client) {
        this(client, TestIssuer.token().operator());
    }

    Reports(RestTestClient client, TestToken token) {
        this.client = client;
        this.token = token;
    }

    /// The clinic's totals, once they are as expected.
    JsonNode settled(String clinic, String from, String to, Map<String, Integer> expected) {
        await(clinic).atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonNode total = clinic(clinic, from, to).path("total");
            assertThat(expected)
                    .allSatisfy((measure, n) -> assertThat(total.path(measure).asInt(-1))
                            .as(measure)
                            .isEqualTo(n));
        });
        return clinic(clinic, from, to).path("total");
    }

    JsonNode clinic(String clinic, String from, String to) {
        return get("/v1/insight/clinics/" + clinic + "?from=" + from + "&to=" + to);
    }

    JsonNode franchise(String from, String to) {
        return get("/v1/insight/franchise?from=" + from + "&to=" + to);
    }

    private JsonNode get(String path) {
        byte[] body = client.get()
                .uri(path)
                .headers(token.bearer())
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body == null ? new byte[0] : body);
    }
}
