package io.stipple.booking;

import io.stipple.booking.fixture.OpenRoutes;
import io.stipple.platform.testing.RouteMatrix;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class WhoMayDoWhatTest extends AskingTheService {
    @Autowired
    RestTestClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void isWhatThisTableSays() {
        UUID mira = clinic.meets();
        UUID visit = clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(mira, tess, "CONSULTATION", NEXT_DAY_AT_TEN))
                .id("id");
        String noClinic = "{\"code\":\"%s\",\"name\":\"x\",\"city\":\"x\",\"zone\":\"UTC\",\"jurisdiction\":\"US\","
                + "\"address\":\"x\",\"rooms\":[\"1\"],\"openingHours\":[]}";
        String licence = "{\"kind\":\"%s\",\"jurisdiction\":\"US-FL\",\"number\":\"1\",\"validFrom\":\"2026-01-01\","
                + "\"validUntil\":\"2030-01-01\"}";
        // callers:                                                                nobody tech desk mgr other operator
        // ops service
        OpenRoutes.in(RouteMatrix.here(clinic.code()), clinic.code())
                .with("code", clinic.code())
                .with("date", "2026-12-02")
                .with("id", visit.toString())
                .with("token", "no-such-token")
                .with("consent", "MARKETING")
                .row("POST /v1/clinics", "401 403 403 403 403 * 403 403", noClinic.formatted(clinic.code()))
                .row("GET /v1/clinics", "401 200 200 200 200 200 200 403")
                .row(
                        "POST /v1/technicians",
                        "401 403 403 403 403 201 403 403",
                        "{\"name\":\"x\",\"skills\":[],\"rota\":[]}")
                .row("GET /v1/clinics/{code}/technicians", "401 200 200 200 403 200 403 403")
                .row("POST /v1/clients", "401 403 201 201 403 201 403 403", """
                    {"clinic":"%s","name":"x","birthDate":"1980-01-01","email":"x@example.org",
                     "phone":"+13055550123","locale":"en","marketingConsent":false}\
                    """.formatted(clinic.code()))
                .row("GET /v1/clients", "401 200 200 200 200 200 200 403")
                .row("GET /v1/clients/{id}", "401 404 404 404 404 404 404 403")
                .row(
                        "POST /v1/clients/{id}/merges",
                        "401 404 404 404 404 404 404 403",
                        "{\"clientId\":\"%s\",\"reason\":\"x\"}".formatted(mira))
                .row("GET /v1/clinics/{code}/clients.csv", "401 403 403 200 403 200 403 403")
                .row("GET /v1/clients/{id}/likenesses", "401 404 404 404 404 404 404 403")
                .row("GET /v1/clinics/{code}/likenesses", "401 403 200 200 403 200 403 403")
                .row("GET /v1/clients/{id}/history", "401 404 404 404 404 404 404 403")
                .row("PUT /v1/clients/{id}/consents/{consent}", "401 404 404 404 404 404 404 403", "{\"given\":true}")
                .row(
                        "PUT /v1/clients/{id}/preferences",
                        "401 404 404 404 404 404 404 403",
                        "{\"locale\":\"en\",\"preferredChannel\":\"EMAIL\"}")
                .row(
                        "GET /v1/clinics/{code}/inspection?from=2026-12-01&to=2026-12-02",
                        "401 403 403 403 403 403 403 403")
                .row("GET /v1/clients/{id}/contact", "401 403 403 403 403 403 403 404")
                .row("GET /v1/clinics/{code}/free-slots?kind=SESSION", "401 200 200 200 403 200 403 403")
                .row("GET /v1/nearest-slots?kind=SESSION&clinics=" + clinic.code(), "401 200 200 200 403 200 403 403")
                .row("GET /v1/clinics/{code}/days/{date}", "401 200 200 200 403 200 403 403")
                .row("POST /v1/appointments", "401 * * * 403 * 403 403", """
                    {"clientId":"%s","clinic":"%s","technicianId":"%s","kind":"CONSULTATION",
                     "startsAt":"2026-12-02T10:00:00-05:00"}\
                    """.formatted(mira, clinic.code(), tess))
                .row("GET /v1/appointments/{id}", "401 200 200 200 404 200 404 403")
                .row(
                        "PUT /v1/appointments/{id}/slot",
                        "401 412 412 412 404 412 404 403",
                        "{\"technicianId\":\"%s\",\"startsAt\":\"2026-12-03T10:00:00-05:00\"}".formatted(tess))
                .row("GET /v1/appointments/{id}/history", "401 200 200 200 404 200 404 403")
                .row("POST /v1/appointments/{id}/check-in", "401 422 422 422 404 422 404 403")
                .row("POST /v1/appointments/{id}/no-show", "401 409 409 409 404 409 404 403")
                .row(
                        "POST /v1/appointments/{id}/cancellation",
                        "401 200 409 409 404 409 404 403",
                        "{\"by\":\"CLINIC\"}")
                .row(
                        "POST /v1/clinics/{code}/walk-ins",
                        "401 * * * 403 * 403 403",
                        "{\"clientId\":\"%s\",\"kind\":\"FADE_CHECK\"}".formatted(mira))
                .row("GET /v1/clinics/{code}/premises", "401 200 200 200 403 200 403 403")
                .row("PUT /v1/clinics/{code}/opening-hours", "401 403 403 412 403 412 403 403", """
                    {"openingHours":[{"day":"WEDNESDAY","opens":"09:00","closes":"18:00"}]}""")
                .row(
                        "PUT /v1/clinics/{code}/rooms",
                        "401 403 403 412 403 412 403 403",
                        "{\"rooms\":[\"Room 1\",\"Room 2\"]}")
                .row("POST /v1/waitlist", "401 201 201 201 403 201 403 403", """
                    {"clientId":"%s","clinics":["%s"],"kind":"CONSULTATION","firstDay":"2027-01-01",
                     "lastDay":"2027-01-02"}\
                    """.formatted(mira, clinic.code()))
                .row("GET /v1/clinics/{code}/waitlist", "401 200 200 200 403 200 403 403")
                .row("DELETE /v1/waitlist/{id}", "401 404 404 404 404 404 404 403")
                .row("POST /v1/waitlist-offers/{id}/acceptance", "401 404 404 404 404 404 404 403")
                .row("POST /v1/waitlist-offers/{id}/decline", "401 404 404 404 404 404 404 403")
                .row("GET /v1/policy", "401 200 200 200 200 200 200 403")
                .row("POST /v1/policy/changes", "401 403 403 403 403 400 403 403", "{\"numbers\":{\"HOLD_MINUTES\":0}}")
                .row("GET /v1/clinics/{code}/policy", "401 200 200 200 403 200 403 403")
                .row("POST /v1/clinics/{code}/policy/changes", "401 403 403 201 403 201 403 403", "{\"numbers\":{}}")
                .row("GET /v1/clinics/{code}/special-days?from=2026-12-01", "401 200 200 200 403 200 403 403")
                .row(
                        "PUT /v1/clinics/{code}/special-days/{date}",
                        "401 403 403 200 403 200 403 403",
                        "{\"name\":\"x\",\"hours\":[{\"opens\":\"09:00\",\"closes\":\"17:00\"}]}")
                .row("DELETE /v1/clinics/{code}/special-days/{date}", "401 403 403 200 403 404 403 403")
                .row(
                        "POST /v1/holidays",
                        "401 403 403 403 403 201 403 403",
                        "{\"name\":\"x\",\"day\":\"2030-01-01\",\"jurisdiction\":\"XX\"}")
                .row(
                        "POST /v1/technicians/{id}/time-off",
                        "401 404 404 404 404 404 404 403",
                        "{\"firstDay\":\"2030-01-01\",\"lastDay\":\"2030-01-01\"}")
                .row("GET /v1/technicians/{id}/time-off?from=2026-12-01", "401 404 404 404 404 404 404 403")
                .row("GET /v1/technicians/{id}/rotas/{code}", "401 404 404 404 403 404 403 403")
                .row("PUT /v1/technicians/{id}/skills", "401 404 404 404 404 404 404 403", "{\"skills\":[]}")
                .row("DELETE /v1/technicians/{id}/time-off/{absence}", "401 404 404 404 404 404 404 403")
                .row(
                        "PUT /v1/technicians/{id}/rotas/{code}",
                        "401 403 403 404 403 404 403 403",
                        "{\"validFrom\":\"2030-01-01\",\"shifts\":[]}")
                .row(
                        "POST /v1/technicians/{id}/licences",
                        "401 404 404 404 404 404 404 403",
                        licence.formatted("ARTIST_LICENCE"))
                .row(
                        "POST /v1/clinics/{code}/licences",
                        "401 403 403 201 403 201 403 403",
                        licence.formatted("ESTABLISHMENT_LICENCE"))
                .row("POST /v1/licences/{id}/end", "401 404 404 404 404 404 404 403", "{\"lastDay\":\"2030-01-01\"}")
                .row("GET /v1/licences/lapsing", "401 200 200 200 200 200 200 403")
                .row("GET /v1/clinics/{code}/licences", "401 403 403 200 403 200 403 403")
                .row(
                        "PUT /v1/jurisdictions/{jurisdiction}/requirements",
                        "401 403 403 403 403 200 403 403",
                        "{\"kinds\":[]}")
                .row("GET /v1/clinics/{code}/reassignments", "401 200 200 200 403 200 403 403")
                .row("POST /v1/reassignments/{id}/keep", "401 404 404 404 404 404 404 403", "{\"reason\":\"x\"}")
                .row("GET /v1/reassignments", "401 200 200 200 200 200 200 403")
                .row("GET /v1/plans/{id}/proposal?clinic=" + clinic.code(), "401 422 422 422 403 422 403 403")
                .row(
                        "GET /v1/appointments/{id}/cascade?startsAt=2026-12-03T10:00:00Z",
                        "401 200 200 200 404 200 404 403")
                .row(
                        "POST /v1/plans/{id}/moves",
                        "401 404 404 404 404 404 404 403",
                        "{\"moves\":[{\"appointmentId\":\"%s\",\"version\":1,\"technicianId\":\"%s\",\"startsAt\":\"2026-12-03T10:00:00-05:00\"}]}"
                                .formatted(mira, tess))
                .row(
                        "POST /v1/courses",
                        "401 422 422 422 403 422 403 403",
                        "{\"planId\":\"%s\",\"clinic\":\"%s\",\"technicianId\":\"%s\",\"startsAt\":[\"2026-12-03T10:00:00-05:00\"]}"
                                .formatted(mira, clinic.code(), tess))
                .row(
                        "POST /v1/links",
                        "401 403 403 403 403 403 403 201",
                        "{\"clientId\":\"%s\",\"clinic\":\"%s\",\"touchUpId\":\"%s\",\"purpose\":\"FADE_CHECK\",\"expiresAt\":\"2027-01-01T00:00:00Z\"}"
                                .formatted(mira, clinic.code(), mira))
                .row(
                        "POST /v1/imports/clients",
                        "401 403 403 403 403 * 403 403",
                        "{\"clients\":[%s]}".formatted("""
                            {"reference":"x","clinic":"%s","name":"x","birthDate":"1980-01-01","email":"x@example.org",
                             "phone":"+13055550123","locale":"en","marketingConsent":false}\
                            """.formatted(clinic.code())))
                .row("POST /v1/clinics/{code}/calendar-feeds", "401 403 403 201 403 201 403 403", "{}")
                .row("GET /v1/clinics/{code}/calendar-feeds", "401 403 403 200 403 200 403 403")
                .row("DELETE /v1/clinics/{code}/calendar-feeds/{id}", "401 403 403 404 403 404 403 403")
                .row(
                        "POST /v1/webhooks",
                        "401 403 403 422 403 422 403 403",
                        "{\"clinic\":\"%s\",\"address\":\"https://10.0.0.1/\"}".formatted(clinic.code()))
                .row("GET /v1/webhooks", "401 200 200 200 200 200 200 403")
                .row("DELETE /v1/webhooks/{id}", "401 404 404 404 404 404 404 403")
                .row("GET /v1/webhooks/{id}/deliveries", "401 404 404 404 404 404 404 403")
                .row("POST /v1/webhooks/{id}/deliveries/{delivery}/retry", "401 404 404 404 404 404 404 403")
                .row(
                        "POST /v1/webhooks/{id}/replays",
                        "401 404 404 404 404 404 404 403",
                        "{\"from\":\"2026-12-01T00:00:00Z\"}")
                .with("what", "clients")
                .row("POST /v1/imports/{what}/file", "401 403 403 403 403 * 403 403")
                .row("POST /v1/imports/appointments", "401 403 403 403 403 * 403 403", """
                    {"appointments":[{"reference":"x","clientId":"%s","clinic":"%s","technicianId":"%s",
                     "kind":"CONSULTATION","startsAt":"2026-12-02T10:00:00-05:00",
                     "endsAt":"2026-12-02T10:45:00-05:00","state":"BOOKED"}]}\
                    """.formatted(
                                mira, clinic.code(), tess))
                .check(client, routes, "io.stipple.booking");
    }
}
