package io.stipple.session.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps files in S3-compatible storage, spoken to over HTTP with signed requests; an upload there is whole or not
/// at all.
class S3Store implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");
    private static final Pattern NEXT = Pattern.compile("<NextContinuationToken>([^<]*)</NextContinuationToken>");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final StoreSettings.S3 settings;
    private final S3Signature signature;

    S3Store(StoreSettings.S3 settings) {
        this.settings = settings;
        this.signature = new S3Signature(settings.region(), settings.accessKey(), settings.secret());
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        expect(send("PUT", file(name), content), 200);
    }

    @Override
    public Optional<byte[]> get(String name) throws IOException {
        HttpResponse<byte[]> answer = send("GET", file(name), new byte[0]);
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        expect(answer, 200);
        return Optional.of(answer.body());
    }

    @Override
    public void delete(String name) throws IOException {
        HttpResponse<byte[]> answer = send("DELETE", file(name), new byte[0]);
        if (answer.statusCode() != 404) {
            expect(answer, 204);
        }
    }

    @Override
    public Stream<String> names() {
        return Stream.iterate(
                        Optional.of(page("")),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(token -> page("continuation-token=" + URLEncoder.encode(token, UTF_8) + "&")))
                .flatMap(Optional::stream)
                .flatMap(page -> page.names().stream());
    }

    /// @param next names the page after it; absent on the last
    private record Page(List<String> names, Optional<String> next) {}

    private Page page(String from) {
        try {
            HttpResponse<byte[]> answer = send("GET", URI.create(file("") + "?" + from + "list-type=2"), new byte[0]);
            expect(answer, 200);
            String list = new String(answer.body(), UTF_8);
            return new Page(
                    all(KEY, list).filter(Store::isName).toList(),
                    all(NEXT, list).findFirst());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static Stream<String> all(Pattern member, String xml) {
        return member.matcher(xml).results().map(found -> found.group(1));
    }

    private URI file(String name) {
        return URI.create(settings.endpoint() + "/" + settings.bucket() + (name.isEmpty() ? "" : "/" + name));
    }

    private HttpResponse<byte[]> send(String method, URI target, byte[] content) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content));
        signature.headers(method, target, content, Clock.systemUTC().instant()).forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the store was asked", interrupted);
        }
    }

    private static void expect(HttpResponse<byte[]> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("the store answered " + answer.statusCode());
        }
    }
}
