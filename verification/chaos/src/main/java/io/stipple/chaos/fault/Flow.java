package io.stipple.chaos.fault;

import io.stipple.chaos.stack.ChaosStack;
import io.stipple.local.http.Api;
import io.stipple.local.http.StaffLogin;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Whether facts flow: every service is healthy, no fact waits long for Kafka and no reader hangs on one.
final class Flow {

    private static final double LONG_SECONDS = 5;

    private final ChaosStack stack;
    private final List<Api> watching;

    Flow(ChaosStack stack) {
        this.stack = stack;
        var at = stack.addresses();
        var oscar = new StaffLogin(Api.client(), at.issuer(), "oscar", InstantSource.system());
        this.watching = Stream.of(at.booking(), at.session(), at.notification(), at.insight())
                .map(service -> new Api(Api.client(), service, oscar))
                .toList();
    }

    boolean isBack() {
        return ChaosStack.SERVICES.stream().allMatch(stack.supervisor()::isReady)
                && watching.stream().allMatch(Flow::flows);
    }

    private static boolean flows(Api service) {
        try {
            JsonNode seen = service.get("/v1/operations");
            return seen.path("outbox").path("oldestSeconds").asDouble(99) < LONG_SECONDS
                    && StreamSupport.stream(seen.path("readers").spliterator(), false)
                            .allMatch(reader -> reader.path("lagRecords").isNumber()
                                    && reader.path("lagSeconds").asDouble(99) < LONG_SECONDS);
        } catch (RuntimeException away) {
            return false;
        }
    }
}
