package io.stipple.notification;

import io.stipple.notification.world.NotificationTest;
import io.stipple.platform.testing.RouteMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@NotificationTest
class RoutesTest {

    @Autowired
    RestTestClient http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    /// Anonymous; technician, front desk, manager here; manager elsewhere; operator; ops; another service.
    @Test
    void letInWhomTheyShould() {
        RouteMatrix.here("miami-brickell")
                .with("clinic", "miami-brickell")
                .row("GET /v1/clients/{id}/messages", "401 200 200 200 200 200 403 403")
                .row("GET /v1/appointments/{id}/messages", "401 200 200 200 200 200 403 403")
                .row("GET /v1/campaigns/touch-ups?from=2029-01&to=2029-12", "401 403 403 200 200 200 403 403")
                .row("POST /v1/clinics/{clinic}/touch-ups/pause", "401 403 403 200 403 200 403 403")
                .row("POST /v1/clinics/{clinic}/touch-ups/resume", "401 403 403 200 403 200 403 403")
                .row("POST /v1/touch-ups/{id}/decline", "401 404 404 404 404 404 404 403")
                .row("POST /v1/public/declines/{token}", "404 404 404 404 404 404 404 404")
                .row("GET /v1/clinics/{clinic}/touch-ups", "401 200 200 200 403 200 403 403")
                .row("GET /v1/public/opt-outs/{token}", "404 404 404 404 404 404 404 404")
                .row("POST /v1/public/opt-outs/{token}", "404 404 404 404 404 404 404 404")
                .check(http, routes, "io.stipple.notification");
    }
}
