package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@EdgeTest
class SendingABadBodyTest {
    private static final String GOOD = """
            {"name": "mira@example.org", "count": 1, "startsAt": "2026-12-01T10:00:00-05:00",
             "seenAt": "2026-12-01T15:00:00Z", "day": "2026-12-01", "id": "019a5b7e-0000-7000-8000-000000000000",
             "clinic": "miami-brickell", "inner": [{"email": "a@b.example", "day": "MONDAY"}]}""";

    @Autowired
    RestTestClient client;

    @Test
    void isNotRefusedWhenGood() {
        client.post()
                .uri("/v1/forms")
                .headers(TestIssuer.token().bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(GOOD)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.startsAt")
                .isEqualTo("2026-12-01T10:00:00-05:00")
                .jsonPath("$.clinic")
                .isEqualTo("miami-brickell");
    }

    @Test
    void namesAnUnknownField() {
        Problem problem = send(GOOD.replace("\"email\"", "\"surname\": \"x\", \"email\""));

        assertThat(problem.slug()).isEqualTo("unknown-field");
        assertThat(problem.text()).contains("\"field\":\"inner[0].surname\"");
        assertThat(problem.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"2026-12-01T10:00:00-05:00\"; \"2026-12-01T10:00:00\"; startsAt",
                "\"2026-12-01T10:00:00-05:00\"; \"tomorrow\"; startsAt",
                "\"2026-12-01T10:00:00-05:00\"; 1796137200; startsAt",
                "\"2026-12-01T15:00:00Z\"; \"2026-12-01T15:00:00\"; seenAt",
                "\"2026-12-01T15:00:00Z\"; 1796137200; seenAt",
                "\"2026-12-01T15:00:00Z\"; \"1796137200\"; seenAt",
                "\"2026-12-01\"; \"2026-02-30\"; day",
                "\"2026-12-01\"; \"2026-12-01T00:00:00Z\"; day",
                "\"2026-12-01\"; [2026,12,1]; day",
                "\"2026-12-01\"; 20788; day"
            })
    void namesAMalformedTime(String right, String wrong, String field) {
        Problem problem = send(GOOD.replace(": " + right, ": " + wrong));

        assertThat(problem.slug()).as(problem.text()).isEqualTo("malformed-time");
        assertThat(problem.text()).contains("\"field\":\"" + field + "\"").doesNotContain("tomorrow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"count\": 1; \"count\": \"1\"; count; must be a number",
                "\"count\": 1; \"count\": 1.5; count; must be a number",
                "\"count\": 1; \"count\": null; count; must be a number",
                "\"count\": 1; \"count\": 0; count; must be greater than or equal to 1",
                "\"name\": \"mira@example.org\"; \"name\": 7; name; must be text",
                "\"name\": \"mira@example.org\"; \"name\": null; name; is required",
                "\"name\": \"mira@example.org\"; \"remark\": \"x\"; name; is required",
                "\"MONDAY\"; \"mira@example.org\"; inner[0].day; must be one of MONDAY",
                "\"MONDAY\"; 1; inner[0].day; must be one of MONDAY",
                "\"MONDAY\"; null; inner[0].day; is required",
                "\"a@b.example\"; \"mira\"; inner[0].email; must be a well-formed email address",
                "\"miami-brickell\"; \"Miami\"; clinic; does not hold to its form",
                "\"019a5b7e-0000-7000-8000-000000000000\"; \"x\"; id; must be an id"
            })
    void namesAWrongField(String right, String wrong, String field, String message) {
        Problem problem = send(GOOD.replace(right, wrong));

        assertThat(problem.slug()).as(problem.text()).isEqualTo("invalid-request");
        assertThat(problem.text()).contains("\"field\":\"" + field + "\"", "\"message\":\"" + message);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void namesAllMissingFieldsTogether() {
        Problem problem = send("{\"count\": 1, \"inner\": [{}]}");

        assertThat(problem.text())
                .contains("\"name\"", "\"startsAt\"", "\"day\"", "\"inner[0].email\"")
                .doesNotContain("\"remark\"", "\"other\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "not json", "{\"count\": 1} {}", "[]", "{\"name\": \"a\", \"name\": \"b\"}", "\"text\""})
    void tellsWhatIsNoJson(String body) {
        assertThat(send(body).slug()).isEqualTo("invalid-json");
    }

    @Test
    void wantsABodyAtAll() {
        assertThat(send("").slug()).isEqualTo("invalid-request");
    }

    @Test
    void wantsJson() {
        Problem problem = Problem.of(client.post()
                .uri("/v1/forms")
                .headers(TestIssuer.token().bearer())
                .contentType(MediaType.TEXT_PLAIN)
                .body("hello")
                .exchange());

        assertThat(problem.slug()).isEqualTo("unsupported-media-type");
        assertThat(problem.status()).isEqualTo(415);
    }

    @Test
    void isBoundInSize() {
        Problem problem = send(GOOD.replace("mira@example.org", "x".repeat(300_000)));

        assertThat(problem.slug()).isEqualTo("body-too-large");
        assertThat(problem.status()).isEqualTo(413);
    }

    private Problem send(String body) {
        return Problem.of(client.post()
                .uri("/v1/forms")
                .headers(TestIssuer.token().bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }
}
