package io.stipple.platform.operations;

import io.stipple.platform.testing.RouteMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WatchedTest
class WhoMayOperateTest {
    private static final String READ = "401 403 403 403 403 200 200 403";
    private static final String DO = "401 403 403 403 403 *   *   403";
    private static final String BECAUSE = "{\"reason\": \"a test\"}";

    @Autowired
    RestTestClient client;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void isListedForEveryRoute() {
        RouteMatrix.here("chicago-loop")
                .row("GET /v1/operations", READ)
                .row("GET /v1/operations/facts/{eventId}", READ)
                .row("GET /v1/operations/acts", READ)
                .row("GET /v1/operations/parked-events", READ)
                .row("GET /v1/operations/parked-events/queues", READ)
                .row("GET /v1/operations/parked-events/{id}", DO)
                .row("POST /v1/operations/parked-events/{id}/retry", DO)
                .row("POST /v1/operations/parked-events/{id}/retry-alone", DO)
                .row("POST /v1/operations/parked-events/{id}/discard", DO, BECAUSE)
                .row("POST /v1/operations/parked-events/retry-story", DO, "{\"reader\": \"none\", \"story\": \"none\"}")
                .row("POST /v1/operations/parked-events/retry-reader", DO, "{\"reader\": \"none\"}")
                .row("GET /v1/operations/readers/{reader}/rebuild", DO)
                .row("POST /v1/operations/readers/{reader}/rebuild", "401 403 403 403 403 403 *   403")
                .row("GET /v1/operations/parked-stories", READ)
                .row("GET /v1/operations/parked-stories/{key}", DO)
                .row("POST /v1/operations/parked-stories/{key}/retry", DO)
                .row("POST /v1/operations/parked-stories/retry-all", DO)
                .row("POST /v1/operations/parked-stories/{key}/discard", DO, "{\"row\": 1, \"reason\": \"a test\"}")
                .check(client, requestMappingHandlerMapping, "io.stipple.platform.operations");
    }
}
