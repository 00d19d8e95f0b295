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
                .with("jurisdiction", "ZZ")
                .with("signer", "CLIENT")
                .with("size", "FULL")
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
                .row("GET /v1/clients/{id}/health-checks", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/clients/{id}/health-checks",
                        "401 *   403 *   403 *   403 403",
                        json(Sheets.health("miami-brickell")))
                .row(
                        "POST /v1/session-records/{id}/healing-checks",
                        "401 404 404 404 404 404 404 403",
                        json(Map.of("verdict", "MAY_GO_ON")))
                .row("GET /v1/session-records/{id}/healing-checks", "401 404 404 404 404 404 404 403")
                .row("PUT /v1/plans/{id}", "401 404 404 404 404 404 404 403", json(Sheets.aRevision(Sheets.aPlan())))
                .row("GET /v1/jurisdictions/{jurisdiction}/practice", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/jurisdictions/{jurisdiction}/practices",
                        "401 403 403 403 403 *   403 403",
                        json(Map.of("opening", List.of(), "minimum", List.of(), "healthDays", 30, "retentionYears", 7)))
                .row(
                        "POST /v1/jurisdictions/{jurisdiction}/consent-texts",
                        "401 403 403 403 403 *   403 403",
                        json(Map.of("kind", "TREATMENT", "locale", "en", "body", "I agree.")))
                .row("GET /v1/clinics/{code}/consent-texts", "401 200 200 200 403 200 403 403")
                .row(
                        "POST /v1/clients/{id}/consents",
                        "401 *   403 *   403 *   403 403",
                        json(Sheets.aConsent("miami-brickell", miami.text("TREATMENT"))))
                .row("GET /v1/clients/{id}/consents", "401 200 200 200 200 200 200 403")
                .row("POST /v1/consents/{id}/withdrawal", "401 404 404 404 404 404 404 403")
                .row("GET /v1/consents/{id}/signatures/{signer}", "401 404 404 404 404 404 404 403")
                .row(
                        "POST /v1/clients/{id}/patch-tests",
                        "401 *   403 *   403 *   403 403",
                        json(Map.of("clinic", "miami-brickell", "lotId", UUID.randomUUID())))
                .row(
                        "POST /v1/patch-tests/{id}/reading",
                        "401 404 404 404 404 404 404 403",
                        json(Map.of("positive", false)))
                .row("GET /v1/clients/{id}/patch-tests", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/session-records/{id}/amendments",
                        "401 *   403 *   404 *   404 403",
                        json(Map.of("reason", "a slip", "entry", Sheets.anEntry())))
                .row("GET /v1/session-records/{id}/amendments", "401 200 404 200 404 200 404 403")
                .row("POST /v1/pigment-lots/{id}/opening", "401 404 404 404 404 404 404 403")
                .row("POST /v1/pigment-lots/{id}/use", "401 404 404 404 404 404 404 403", json(Map.of("bottles", 1)))
                .row(
                        "POST /v1/pigment-lots/{id}/move",
                        "401 403 403 404 403 404 403 403",
                        json(Map.of("to", "miami-brickell", "bottles", 1)))
                .row(
                        "POST /v1/pigment-lots/{id}/quarantine",
                        "401 404 404 404 404 404 404 403",
                        json(Map.of("reason", "it smells")))
                .row(
                        "POST /v1/pigment-lots/{id}/release",
                        "401 404 404 404 404 404 404 403",
                        json(Map.of("reason", "it is well")))
                .row("GET /v1/pigment-lots/{id}/movements", "401 404 404 404 404 404 404 403")
                .row("GET /v1/clinics/{code}/pigment-stock", "401 200 200 200 403 200 403 403")
                .row(
                        "PUT /v1/clinics/{code}/stock-levels",
                        "401 403 403 *   403 *   403 403",
                        json(Map.of("maker", "M", "product", "P", "shade", "S", "least", 2)))
                .row("POST /v1/recalls", "401 403 403 403 403 *   403 403", json(Sheets.aRecall("Nobody's", "L-0")))
                .row("GET /v1/recalls", "401 200 200 200 200 200 200 403")
                .row("GET /v1/recalls/{id}", "401 404 404 404 404 404 404 403")
                .row("POST /v1/recalls/{id}/closing", "401 403 403 403 403 404 403 403")
                .row("GET /v1/recalls/{id}/exposures", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/recalls/{id}/exposures/{exposure}/acknowledgement",
                        "401 404 404 404 404 404 404 403",
                        json(Map.of("how", "PHONE")))
                .row("GET /v1/clinics/{code}/recall-flags", "401 200 200 200 403 200 403 403")
                .row("GET /v1/pigment-lots/{id}/sessions", "401 200 200 200 200 200 200 403")
                .row("GET /v1/clients/{id}/pigment-lots", "401 200 200 200 200 200 200 403")
                .row("GET /v1/clients/{id}/readings", "401 200 200 200 200 200 200 403")
                .row("GET /v1/appointments/{id}/technique-passport", "401 404 404 404 404 404 404 403")
                .row("GET /v1/recalls/{id}/report", "401 403 403 403 403 404 403 403")
                .row(
                        "POST /v1/clinics/{code}/inspection-packs",
                        "401 403 403 *   403 *   403 403",
                        json(Map.of("from", "2026-12-01", "to", "2026-12-01")))
                .row("GET /v1/inspection-packs/{id}", "401 404 404 404 404 404 404 403")
                .row("GET /v1/inspection-packs/{id}/table", "401 404 404 404 404 404 404 403")
                .row("GET /v1/inspection-packs/{id}/paper", "401 404 404 404 404 404 404 403")
                .row("POST /v1/session-records/{id}/photos?pose=FRONT&moment=BEFORE", "401 *   404 *   404 *   404 403")
                .row("GET /v1/clients/{id}/photos", "401 200 200 200 200 200 200 403")
                .row("GET /v1/photos/{id}/{size}?until=0&seal=x", "401 404 404 404 404 404 404 403")
                .row("GET /v1/retention-runs", "401 403 403 403 403 200 403 403")
                .row("POST /v1/retention-runs", "401 403 403 403 403 *   403 403")
                .row("GET /v1/retention-runs/{id}/clients", "401 403 403 403 403 200 403 403")
                .row("POST /v1/retention-runs/{id}/stop", "401 403 403 403 403 *   403 403")
                .row("GET /v1/clients/{id}/clinical-record", "401 404 404 404 404 404 404 403")
                .check(client, routes, "io.stipple.session");
    }

    private static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
