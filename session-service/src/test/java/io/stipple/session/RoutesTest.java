package io.stipple.session;

import io.stipple.platform.testing.RouteMatrix;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Every route with every kind of caller. A route without a row fails the build.
@ServiceTest
class RoutesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void letInWhoMayAndNobodyElse(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired RestTestClient client,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        Staffed miami = new Staffed(port, "miami-brickell", visits);
        Client who = miami.aClient();
        UUID plan = miami.aPlanFor(who);
        UUID consultation = miami.arrived(who.consultation());
        UUID session = miami.arrived(who.session(plan, 2, TurnableClock.START));
        UUID draft = miami.aDraft(who, plan, 1, TurnableClock.START);

        // A record or a client's plans elsewhere are not there (404, or an empty list); an act elsewhere is forbidden.
        RouteMatrix.here("miami-brickell")
                .with("code", "miami-brickell")
                .with("id", draft.toString())
                .row(
                        "POST /v1/consultations",
                        "401 *   403 *   403 *   403 403",
                        json(Sheets.proceed(consultation, Sheets.aPlan())))
                .row("GET /v1/clients/{id}/plans", "401 200 200 200 200 200 200 403")
                .row("GET /v1/clients/{id}/session-records", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/pigment-lots",
                        "401 403 403 201 403 *   403 403",
                        json(Sheets.aLot("miami-brickell", "2028-01-01")))
                .row("GET /v1/clinics/{code}/pigment-lots", "401 200 200 200 403 200 403 403")
                .row(
                        "POST /v1/session-records",
                        "401 *   403 *   403 *   403 403",
                        json(Map.of("appointmentId", session)))
                .row("GET /v1/session-records?appointment=" + session, "401 200 200 200 200 200 200 403")
                .row("GET /v1/session-records/{id}", "401 200 403 200 404 200 404 403")
                .row("PUT /v1/session-records/{id}", "401 412 403 412 404 412 404 403", json(Sheets.anEntry()))
                .row("POST /v1/session-records/{id}/completion", "401 412 403 412 404 412 404 403", "{}")
                .row(
                        "POST /v1/imports/courses",
                        "401 403 403 403 403 *   403 403",
                        json(Map.of("courses", List.of(Sheets.aDeclinedCourse(who)))))
                .check(client, routes, "io.stipple.session");
    }

    private static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
