package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Booking;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SigningConsentTest {
    private final Staffed miami;
    private final Staffed tampa;

    SigningConsentTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.tampa = new Staffed(port, "tampa-bay", visits);
    }

    @Test
    void comesBeforeEverySession() {
        Client client = miami.aClient();
        UUID session = miami.arrived(client.session(miami.aPlanFor(client), 1, TurnableClock.START));

        Answer bare = miami.opens(session);
        miami.clears(client.id());
        Answer cleared = miami.opens(session);

        assertThat(bare.problems()).containsExactly("consent-missing", "health-not-confirmed");
        assertThat(cleared.status()).isEqualTo(201);
    }

    @Test
    void keepsBothSignaturesUnderASeal() {
        Client client = aKnownClient();

        UUID consent = miami.signs(client.id(), "TREATMENT_PHOTOS");

        JsonNode kept = consents(client).get(0);
        assertThat(kept.path("consentId").asString()).isEqualTo(consent.toString());
        assertThat(kept.path("textVersion").asInt()).isEqualTo(1);
        assertThat(kept.path("seal").asString()).hasSize(64);
        assertThat(kept.path("signedAt").asString()).isEqualTo("2026-12-01T15:00:00Z");
    }

    @Test
    void isRefusedWithNoStrokesOrNoImage() {
        Client client = aKnownClient();
        Map<String, Object> form = Sheets.aConsent("miami-brickell", miami.text("TREATMENT"));

        Answer blank = miami.technician()
                .post(
                        "/v1/clients/" + client.id() + "/consents",
                        Sheets.with(
                                Sheets.with(form, "clientSignature", Sheets.NOTHING_DRAWN),
                                "technicianSignature",
                                "PHNjcmlwdD4="));

        assertThat(blank.problems()).containsExactly("signature-empty", "signature-unreadable");
        assertThat(blank.fields()).containsExactly("clientSignature", "technicianSignature");
        assertThat(consents(client)).isEmpty();
    }

    @Test
    void isRefusedUnderAnotherTextThanTheOneShown() {
        Client client = aKnownClient();

        Answer answer = miami.technician()
                .post(
                        "/v1/clients/" + client.id() + "/consents",
                        Sheets.with(
                                Sheets.aConsent("miami-brickell", miami.text("TREATMENT")),
                                "textHash",
                                "0".repeat(64)));

        assertThat(answer.problem()).isEqualTo("consent-text-differs");
    }

    @Test
    void photoConsentsStandApartAndMayBeWithdrawnOnce() {
        Client client = aKnownClient();
        UUID portfolio = miami.signs(client.id(), "PORTFOLIO_PHOTOS");
        miami.signs(client.id(), "TREATMENT_PHOTOS");

        Answer withdrawn = miami.technician().post("/v1/consents/" + portfolio + "/withdrawal", Map.of());
        Answer again = miami.technician().post("/v1/consents/" + portfolio + "/withdrawal", Map.of());

        assertThat(withdrawn.text("withdrawnAt")).isEqualTo("2026-12-01T15:00:00Z");
        assertThat(again.problem()).isEqualTo("consent-withdrawn");
        assertThat(consents(client)
                        .valueStream()
                        .filter(one -> one.path("withdrawnAt").isString()))
                .hasSize(1);
    }

    @Test
    void isAskedAgainOnceAManagerPublishesTheNextVersion() {
        Booking.tells(new ClinicOpened("tampa-bay", "America/New_York", "US-T1", TurnableClock.START));
        await("the clinic")
                .atMost(Duration.ofSeconds(30))
                .until(() -> publish("US-T1", "Nothing yet.").status() == 201);
        Client client = tampa.aClient();
        UUID session = tampa.arrived(client.session(tampa.aPlanFor(client), 1, TurnableClock.START));
        tampa.clears(client.id());

        Answer published = publish("US-T1", "The law of here asks for more.");
        Answer opened = tampa.opens(session);
        tampa.signs(client.id(), "TREATMENT");
        Answer afterwards = tampa.opens(session);

        assertThat(published.body().path("version").asInt()).isGreaterThan(1);
        assertThat(opened.problem()).isEqualTo("consent-missing");
        assertThat(afterwards.status()).isEqualTo(201);
        assertThat(miami.manager()
                        .post(
                                "/v1/jurisdictions/US-T1/consent-texts",
                                Map.of("kind", "TREATMENT", "locale", "en", "body", "Mine."))
                        .status())
                .isEqualTo(403);
    }

    private Answer publish(String jurisdiction, String body) {
        return tampa.manager()
                .post(
                        "/v1/jurisdictions/" + jurisdiction + "/consent-texts",
                        Map.of("kind", "TREATMENT", "locale", "en", "body", body));
    }

    private JsonNode consents(Client client) {
        return miami.technician()
                .get("/v1/clients/" + client.id() + "/consents")
                .body();
    }

    private Client aKnownClient() {
        Client client = miami.aClient();
        miami.arrived(client.consultation());
        return client;
    }
}
