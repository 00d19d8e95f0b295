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
                .with("letter", "reminder")
                .with("language", "en")
                .with("key", "reminder.subject")
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
                .row("GET /v1/clinics/{clinic}/notices", "401 200 200 200 403 200 403 403")
                .row("GET /v1/clinics/{clinic}/letters", "401 200 200 200 403 200 403 403")
                .row("GET /v1/clinics/{clinic}/letters/{letter}", "401 200 200 200 403 200 403 403")
                .row("GET /v1/clinics/{clinic}/letters/{letter}/preview", "401 200 200 200 403 200 403 403")
                .row(
                        "POST /v1/clinics/{clinic}/letters/{letter}/preview",
                        "401 200 200 200 403 200 403 403",
                        "{\"texts\":{}}")
                .row(
                        "PUT /v1/clinics/{clinic}/letters/{letter}/{language}/{key}",
                        "401 403 403 422 403 422 403 403",
                        "{\"text\":\"\"}")
                .row("GET /v1/public/preferences/{token}", "404 404 404 404 404 404 404 404")
                .row("PUT /v1/public/preferences/{token}", "404 404 404 404 404 404 404 404", """
                        {"email":true,"sms":false,"reminders":true,"advice":true,"invitations":true}""")
                .row("POST /v1/public/sms/{id}", "415 415 415 415 415 415 415 415", "{}")
                .row("POST /v1/public/mail-reports", "403 403 403 403 403 403 403 403", "{\"reports\":[]}")
                .check(http, routes, "io.stipple.notification");
    }
}
