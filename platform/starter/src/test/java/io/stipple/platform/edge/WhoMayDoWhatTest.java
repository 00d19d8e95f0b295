package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.testing.RouteMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@EdgeTest
class WhoMayDoWhatTest {
    private static final String HERE = "chicago-loop";

    @Autowired
    RestTestClient client;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void isListedForEveryRoute() {
        matrix().row("GET /v1/beds", "401 200 200 200 200 200 200 403")
                .check(client, requestMappingHandlerMapping, ROOT);
    }

    @Test
    void failsForARouteWithoutARowAndForAWrongCell() {
        RouteMatrix incomplete = matrix().row("GET /v1/me", "401 200 200 200 200 200 403 403");

        assertThatThrownBy(() -> incomplete.check(client, requestMappingHandlerMapping, ROOT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no row: GET /v1/beds")
                .hasMessageContaining("GET /v1/me as OPS: 200 instead of 403");
    }

    private static final String ROOT = "io.stipple.platform.edge";

    private static RouteMatrix matrix() {
        return RouteMatrix.here(HERE)
                .with("clinic", HERE)
                .with("how", "database")
                .row("GET /v1/public/hello", "200 200 200 200 200 200 200 200")
                .row("POST /v1/public/wishes", WHO_KNOWS)
                .row("GET /v1/me", "401 200 200 200 200 200 200 403")
                .row("POST /v1/forms", "401 *   *   *   *   *   *   *  ")
                .row("POST /v1/clinics/{clinic}/beds", "401 403 403 204 403 204 403 403")
                .row("POST /v1/beds", "401 403 403 *   403 *   403 403", "{\"clinic\": \"" + HERE + "\"}")
                .row("GET /v1/operations-only", "401 403 403 403 403 403 200 403")
                .row("GET /v1/contacts/{id}", "401 403 403 403 403 403 403 200")
                .row("GET /v1/days?from=2026-12-01", "401 200 200 200 200 200 200 200")
                .row("GET /v1/instants?at=2026-12-01T10:00:00Z", "401 200 200 200 200 200 200 200")
                .row("PUT /v1/things/{id}", "401 204 204 204 204 204 204 204")
                .row("GET /v1/broken/{how}", "401 503 503 503 503 503 503 503");
    }

    /// Other tests use up what one address may write.
    private static final String WHO_KNOWS = "*   *   *   *   *   *   *   200";
}
