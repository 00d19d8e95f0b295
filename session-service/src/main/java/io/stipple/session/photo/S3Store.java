package io.stipple.session.photo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Keeps pictures in S3-compatible storage, spoken to over HTTP with signed requests; an upload there is whole or not
/// at all.
class S3Store implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final PhotoSettings.S3 settings;
    private final S3Signature signature;

    S3Store(PhotoSettings.S3 settings) {
        this.settings = settings;
        this.signature = new S3Signature(settings.region(), settings.accessKey(), settings.secret());
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        expect(send("PUT", name, content), 200);
    }

    @Override
    public Optional<byte[]> get(String name) throws IOException {
        HttpResponse<byte[]> answer = send("GET", name, new byte[0]);
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        expect(answer, 200);
        return Optional.of(answer.body());
    }

    @Override
    public void delete(String name) throws IOException {
        HttpResponse<byte[]> answer = send("DELETE", name, new byte[0]);
        if (answer.statusCode() != 404) {
            expect(answer, 204);
        }
    }

    private HttpResponse<byte[]> send(String method, String name, byte[] content) throws IOException {
        URI target = URI.create(settings.endpoint() + "/" + settings.bucket() + "/" + name);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content));
        signature.headers(method, target, content, Clock.systemUTC().instant()).forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the photo store was asked", interrupted);
        }
    }

    private static void expect(HttpResponse<byte[]> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("the photo store answered " + answer.statusCode());
        }
    }
}
