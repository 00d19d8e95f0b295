package io.stipple.local.franchise;

import io.stipple.local.Addresses;
import io.stipple.local.http.Api;
import io.stipple.local.http.StaffLogin;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// Waits until every service has read what the load made known, so that who looks next sees all of it.
final class CatchingUp {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final List<Api> services;
    private final InstantSource realTime = InstantSource.system();
    private final Progress progress;

    CatchingUp(Addresses addresses, HttpClient http, Progress progress) {
        StaffLogin oscar = new StaffLogin(http, addresses.issuer(), "oscar", realTime);
        this.services =
                List.of(addresses.booking(), addresses.session(), addresses.notification(), addresses.insight())
                        .stream()
                        .map(service -> new Api(http, service, oscar))
                        .toList();
        this.progress = progress;
    }

    /// Gives up waiting, not the load, when a service takes too long.
    void await() {
        Instant end = realTime.instant().plus(PATIENCE);
        long behind = behind();
        while (behind > 0 && realTime.instant().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            behind = behind();
        }
        progress.say(
                behind == 0
                        ? "  every service has read it"
                        : "  the services have " + behind + " facts still to read; they go on by themselves");
    }

    private long behind() {
        long facts = 0;
        for (Api service : services) {
            JsonNode state = service.get("/v1/operations");
            facts += state.path("outbox").path("backlog").asLong(0);
            for (JsonNode reader : state.path("readers")) {
                facts += reader.path("lagRecords").asLong(0);
            }
        }
        return facts;
    }
}
