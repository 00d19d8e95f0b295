package io.stipple.console.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One question to one service. Address templates encode what is put into them.
public final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Peer peer;
    private final RestClient client;
    private final Optional<Bearer> token;
    private final JsonMapper json;

    Asking(Peer peer, RestClient client, Optional<Bearer> token, JsonMapper json) {
        this.peer = peer;
        this.client = client;
        this.token = token;
        this.json = json;
    }

    public <T> Answer<T> get(Class<T> form, String template, Object... values) {
        return answer(form, client.get().uri(template, values).headers(this::common));
    }

    /// The service's own word for how it is, also when that word comes with an error status. Empty: nobody there.
    public Optional<String> health() {
        try {
            return client.get()
                    .uri("/actuator/health")
                    .headers(this::common)
                    .exchangeForRequiredValue((_, response) -> status(response));
        } catch (RestClientException | JacksonException _) {
            return Optional.empty();
        }
    }

    private Optional<String> status(ClientHttpResponse response) throws IOException {
        return json.readValue(response.getBody(), HealthJson.class).status();
    }

    private record HealthJson(Optional<String> status) {}

    /// @param once makes repeating the same request harmless
    public <T> Answer<T> post(Class<T> form, Object body, Once once, String template, Object... values) {
        return answer(form, change(HttpMethod.POST, body, once, template, values));
    }

    public <T> Answer<T> put(Class<T> form, Object body, Once once, String template, Object... values) {
        return answer(form, change(HttpMethod.PUT, body, once, template, values));
    }

    /// Twice is as good as once.
    public <T> Answer<T> delete(Class<T> form, String template, Object... values) {
        return answer(form, client.delete().uri(template, values).headers(this::common));
    }

    private RestClient.RequestHeadersSpec<?> change(
            HttpMethod method, Object body, Once once, String template, Object... values) {
        return client.method(method)
                .uri(template, values)
                .headers(this::common)
                .headers(once::write)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(body));
    }

    private void common(HttpHeaders headers) {
        token.ifPresent(bearer -> headers.setBearerAuth(bearer.value()));
        headers.set(HttpHeaders.ACCEPT, "application/json, application/problem+json");
    }

    private <T> Answer<T> answer(Class<T> form, RestClient.RequestHeadersSpec<?> question) {
        try {
            Answer<T> answer = question.exchange((_, response) -> read(form, response));
            return answer == null ? new Answer.Away<>(peer) : answer;
        } catch (RestClientException | JacksonException trouble) {
            LOG.warn("{} does not answer: {}", peer.word(), trouble.getClass().getSimpleName());
            return new Answer.Away<>(peer);
        }
    }

    private <T> Answer<T> read(Class<T> form, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        String body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        if (status >= 500) {
            LOG.warn("{} answers {}", peer.word(), status);
            return new Answer.Away<>(peer);
        }
        if (status >= 400) {
            return new Answer.Refused<>(Problem.of(status, problem(body)));
        }
        String content = body.isBlank() ? "{}" : body;
        return new Answer.Given<>(
                json.readValue(content, form),
                Optional.ofNullable(response.getHeaders().getETag()));
    }

    private ProblemJson problem(String body) {
        try {
            return body.isBlank() ? ProblemJson.UNREADABLE : json.readValue(body, ProblemJson.class);
        } catch (JacksonException _) {
            return ProblemJson.UNREADABLE;
        }
    }
}
