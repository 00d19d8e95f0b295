package io.stipple.session.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.VisitState;
import io.stipple.session.visit.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A clinic with its staff, and the acts of a journey that most tests begin with.
public record Staffed(int port, String clinic, Visits visits) {
    public Desk technician() {
        return as(TestIssuer.token().at(clinic, ClinicRight.TECHNICIAN));
    }

    public Desk manager() {
        return as(TestIssuer.token().at(clinic, ClinicRight.MANAGER));
    }

    public Desk frontDesk() {
        return as(TestIssuer.token().at(clinic, ClinicRight.FRONT_DESK));
    }

    public Desk operator() {
        return as(TestIssuer.token().operator());
    }

    public Desk as(TestToken token) {
        return Desk.ofNobody(port).as(token);
    }

    public Client aClient() {
        return Client.at(clinic);
    }

    /// Booking tells of a visit, and it has arrived here.
    public UUID arrived(AppointmentBooked booked) {
        Booking.tells(booked);
        await("visit")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        visits.find(new AppointmentId(booked.appointmentId())).isPresent());
        return booked.appointmentId();
    }

    public void arrived(AppointmentEvent change, VisitState state) {
        Booking.tells(change);
        await("change")
                .atMost(Duration.ofSeconds(30))
                .until(() -> visits.find(new AppointmentId(change.appointmentId()))
                        .map(Visit::state)
                        .filter(state::equals)
                        .isPresent());
    }

    public UUID aPlanFor(Client client) {
        Answer answer =
                technician().post("/v1/consultations", Sheets.proceed(arrived(client.consultation()), Sheets.aPlan()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id("planId");
    }

    public UUID aLot() {
        return aLot("2028-12-31");
    }

    public UUID aLot(String expiresOn) {
        Answer answer = manager().post("/v1/pigment-lots", Sheets.aLot(clinic, expiresOn));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id("id");
    }

    /// Consent signed and health confirmed: a session may start.
    public void clears(UUID client) {
        signs(client, "TREATMENT");
        answered(client);
    }

    public UUID signs(UUID client, String kind) {
        Answer signed = technician().post("/v1/clients/" + client + "/consents", Sheets.aConsent(clinic, text(kind)));
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(201);
        return signed.id("consentId");
    }

    /// The wording in force here.
    public JsonNode text(String kind) {
        return technician()
                .get("/v1/clinics/" + clinic + "/consent-texts")
                .body()
                .valueStream()
                .filter(text -> text.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    public final Answer answered(UUID client, Map<String, ?>... answers) {
        Answer checked = technician().post("/v1/clients/" + client + "/health-checks", Sheets.health(clinic, answers));
        assertThat(checked.status()).as(checked.body().toString()).isEqualTo(201);
        return checked;
    }

    public Answer opens(UUID appointment) {
        return technician().post("/v1/session-records", Map.of("appointmentId", appointment));
    }

    public UUID aDraft(UUID appointment) {
        visits.find(new AppointmentId(appointment))
                .ifPresent(visit -> clears(visit.client().value()));
        Answer answer = technician().post("/v1/session-records", Map.of("appointmentId", appointment));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id("id");
    }

    public UUID aDraft(Client client, UUID plan, int session, Instant startsAt) {
        return aDraft(arrived(client.session(plan, session, startsAt)));
    }

    /// The whole act: open, write, complete.
    public UUID aCompletedRecord(UUID draft, UUID lot) {
        Answer written = technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");
        assertThat(written.status()).as(written.body().toString()).isEqualTo(200);
        Answer completed = technician().post("/v1/session-records/" + draft + "/completion", Map.of());
        assertThat(completed.status()).as(completed.body().toString()).isEqualTo(200);
        return draft;
    }
}
