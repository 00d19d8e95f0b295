package io.stipple.chaos.load;

import io.stipple.local.http.Caller;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The console's own account: public requests pass through it, and so are not limited as one address.
final class ServiceLogin implements Caller {

    private static final Duration SPARE = Duration.ofSeconds(45);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI tokens;
    private final String client;
    private String token = "";
    private Instant goodUntil = Instant.EPOCH;

    ServiceLogin(URI issuer, String client) {
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.client = client;
    }

    /// The last token for as long as it is good, if there is no other to be had.
    @Override
    public synchronized Optional<String> bearer() {
        Instant now = InstantSource.system().instant();
        if (now.isAfter(goodUntil.minus(SPARE))) {
            try {
                renew(now);
            } catch (IOException keycloakAway) {
                return now.isBefore(goodUntil) ? Optional.of(token) : Optional.empty();
            }
        }
        return Optional.of(token);
    }

    private void renew(Instant now) throws IOException {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=demo-%s".formatted(client, client);
        var request = HttpRequest.newBuilder(tokens)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ConnectException("no token: " + answer.statusCode());
            }
            JsonNode said = JsonMapper.shared().readTree(answer.body());
            token = said.path("access_token").asString();
            goodUntil = now.plusSeconds(said.path("expires_in").asLong());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
