package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class AskingBadlyTest {
    private static final String THING = "/v1/things/" + UUID.randomUUID();

    @Autowired
    RestTestClient client;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/nothing,                       404, not-found",
        "DELETE, /v1/days,                          405, method-not-allowed",
        "GET,    /v1/days,                          400, invalid-request",
        "GET,    /v1/days?from=2026-12-1,           400, malformed-time",
        "GET,    /v1/days?from=2026-12-01&limit=0,  400, invalid-request",
        "GET,    /v1/days?from=2026-12-01&limit=x,  400, invalid-request",
        "GET,    /v1/instants?at=2026-12-01T10:00,  400, malformed-time",
        "GET,    /v1/contacts/019a5b7e-0000-7000-8000-000000000000, 403, not-allowed",
        "PUT,    /v1/things/me,                     400, invalid-request",
        "POST,   /v1/clinics/Miami/beds,            400, invalid-request",
        "GET,    /v1/broken/database,               503, unavailable",
        "GET,    /v1/instants?at=12026-12-01T10:00Z, 400, malformed-time",
        "GET,    /v1/broken/query,                  500, unexpected",
        "GET,    /v1/broken/otherwise,              500, unexpected",
    })
    void isAnsweredWithAProblemOfItsOwn(String method, String path, int status, String slug) {
        Problem problem = Problem.of(ask(method, path));

        assertThat(problem.slug()).as(problem.text()).isEqualTo(slug);
        assertThat(problem.status()).isEqualTo(status);
    }

    @Test
    void isAnsweredInJsonAlsoToABrowser() {
        Problem problem = Problem.of(client.get()
                .uri("/v1/nothing")
                .headers(TestIssuer.token().bearer())
                .accept(MediaType.TEXT_HTML)
                .exchange());

        assertThat(problem.slug()).isEqualTo("not-found");
    }

    @Test
    void saysWhenToTryAgain() {
        ask("GET", "/v1/broken/database").expectHeader().exists(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void leavesNoValuesInTheLog(CapturedOutput output) {
        ask("GET", "/v1/broken/database").expectStatus().is5xxServerError();
        ask("GET", "/v1/broken/query").expectStatus().is5xxServerError();

        assertThat(output)
                .contains("A part is away: org.springframework.dao.DataAccessResourceFailureException")
                .contains("TinyController.broken")
                .contains("Caused by: org.postgresql.util.PSQLException")
                .doesNotContain("mira@example.org");
    }

    @Test
    void wantsTheVersionAnUpdateIsMeantFor() {
        assertThat(Problem.of(ask("PUT", THING)).slug()).isEqualTo("version-required");
        assertThat(Problem.of(update("7")).slug()).isEqualTo("invalid-request");
        assertThat(Problem.of(update("*")).slug()).isEqualTo("invalid-request");
        assertThat(Problem.of(update("W/\"7\"")).slug()).isEqualTo("invalid-request");
        update("\"7\"").expectStatus().isNoContent().expectHeader().valueEquals(HttpHeaders.ETAG, "\"8\"");
    }

    @Test
    void isBoundInSizeAlsoWhenTheSizeIsNotSaid() throws IOException, InterruptedException {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/forms"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TestIssuer.token().text())
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("{" + " ".repeat(300_000) + "}")))
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(chunked, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/body-too-large");
        }
    }

    @Test
    void isRefusedAsAProblemByTheContainerToo() throws IOException, InterruptedException {
        HttpRequest odd = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1//beds;x=%2e"))
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(odd, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("/problems/invalid-request");
        }
    }

    private ResponseSpec update(String version) {
        return client.put()
                .uri(THING)
                .headers(TestIssuer.token().bearer())
                .header(HttpHeaders.IF_MATCH, version)
                .exchange();
    }

    private ResponseSpec ask(String method, String path) {
        return client.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(TestIssuer.token().bearer())
                .exchange();
    }
}
