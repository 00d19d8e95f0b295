package io.stipple.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody of the operations people, asking one service.
final class Operator {
    private static final JsonMapper JSON = JsonMapper.shared();

    record Answer(int status, JsonNode body) {
        String text(String member) {
            return body.path(member).asString("");
        }

        int number(String member) {
            return body.path(member).asInt(-1);
        }
    }

    private final RestTestClient client;
    private final String name;

    Operator(RestTestClient client, String name) {
        this.client = client;
        this.name = name;
    }

    Answer get(String path, Object... values) {
        return ask(HttpMethod.GET, Map.of(), path, values);
    }

    Answer post(Map<String, ?> body, String path, Object... values) {
        return ask(HttpMethod.POST, body, path, values);
    }

    List<JsonNode> list(String member, String path, Object... values) {
        Answer answer = get(path, values);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.body().path(member).spliterator(), false)
                .toList();
    }

    private Answer ask(HttpMethod method, Map<String, ?> body, String path, Object... values) {
        var request = client.method(method).uri("/v1/operations" + path, values);
        request.headers(TestIssuer.token()
                .as(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .with("preferred_username", name)
                .ops()
                .bearer());
        if (method == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var result = request.exchange().returnResult(String.class);
        String said = String.valueOf(result.getResponseBody());
        return new Answer(result.getStatus().value(), JSON.readTree(said.isBlank() ? "{}" : said));
    }

    /// Lets all begin at the same moment and waits for their answers.
    static <T> List<T> atOnce(List<? extends Callable<T>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
