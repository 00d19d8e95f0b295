package io.stipple.chaos.evidence;

import io.stipple.chaos.stack.ChaosStack;
import io.stipple.local.http.Api;
import io.stipple.local.http.StaffLogin;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// Looks whether anything is still on its way.
public final class Rest {

    private static final String DUE =
            "select count(*) from message where claim is not null or (state = 'PLANNED' and due_at < now())";

    private final ChaosStack stack;
    private final Rows rows;
    private final Map<String, Api> watching;

    public Rest(ChaosStack stack) {
        this.stack = stack;
        this.rows = new Rows(stack.site().postgresPort());
        var oscar = new StaffLogin(Api.client(), stack.addresses().issuer(), "oscar", InstantSource.system());
        this.watching = Map.of(
                "booking", api(stack.addresses().booking(), oscar),
                "session", api(stack.addresses().session(), oscar),
                "notification", api(stack.addresses().notification(), oscar),
                "insight", api(stack.addresses().insight(), oscar));
    }

    private static Api api(URI service, StaffLogin login) {
        return new Api(Api.client(), service, login);
    }

    /// Waits for rest, up to a limit.
    ///
    /// @return what does not rest even then
    public List<String> await(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        List<String> unrest = unrest();
        int calm = 0;
        // twice in a row: between two looks at two services a fact may be on its way from one to the other
        while (calm < 2 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            unrest = unrest();
            calm = unrest.isEmpty() ? calm + 1 : 0;
        }
        return unrest;
    }

    List<String> unrest() {
        List<String> unrest = new ArrayList<>();
        ChaosStack.SERVICES.stream()
                .filter(service -> !stack.supervisor().isReady(service))
                .forEach(service -> unrest.add(service + " is not healthy"));
        watching.forEach((service, api) -> unrest.addAll(of(service, api)));
        try {
            long due = rows.of("notification", DUE, row -> row.getLong(1)).getFirst();
            if (due > 0) {
                unrest.add(due + " messages are due and not sent");
            }
        } catch (IllegalStateException away) {
            unrest.add(String.valueOf(away.getMessage()));
        }
        return unrest;
    }

    private static List<String> of(String service, Api api) {
        List<String> unrest = new ArrayList<>();
        try {
            JsonNode seen = api.get("/v1/operations");
            long backlog = seen.path("outbox").path("backlog").asLong();
            long parkedKeys = seen.path("outbox").path("parkedKeys").asLong();
            if (backlog + parkedKeys > 0) {
                unrest.add("%s: %d facts in the outbox, %d stories parked".formatted(service, backlog, parkedKeys));
            }
            for (JsonNode reader : seen.path("readers")) {
                if (reader.path("lagRecords").asLong(-1) != 0
                        || reader.path("parked").asLong() > 0) {
                    unrest.add("%s: %s lags %s, %d parked"
                            .formatted(
                                    service,
                                    reader.path("name").asString(),
                                    reader.path("lagRecords"),
                                    reader.path("parked").asLong()));
                }
            }
        } catch (RuntimeException away) {
            unrest.add("%s does not say how it is: %s".formatted(service, away.getMessage()));
        }
        return unrest;
    }
}
