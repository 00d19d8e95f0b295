package io.stipple.session.world;

import io.stipple.platform.testing.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// One request with a picture in or out of it.
public record Upload(int status, byte[] content) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static Upload to(int port, String path, TestToken bearer, byte[] picture) {
        return sent(request(port, path, bearer)
                .header("Content-Type", "image/jpeg")
                .POST(HttpRequest.BodyPublishers.ofByteArray(picture)));
    }

    public static Upload get(int port, String path, TestToken bearer) {
        return sent(request(port, path, bearer).GET());
    }

    /// The status for a body of which only the length is told.
    public static int announced(int port, String path, TestToken bearer, long length) {
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: image/jpeg\r\n"
                        .formatted(path, bearer.text())
                + "Content-Length: %d\r\n\r\n".formatted(length);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            return Integer.parseInt(new String(answer, StandardCharsets.US_ASCII).substring(9));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public String text(String member) {
        return new JsonMapper().readTree(content).path(member).asString();
    }

    private static HttpRequest.Builder request(int port, String path, TestToken bearer) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + bearer.text());
    }

    private static Upload sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Upload(answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
