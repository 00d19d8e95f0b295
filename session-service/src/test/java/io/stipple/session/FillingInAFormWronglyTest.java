package io.stipple.session;

import static io.stipple.session.world.Sheets.aPlan;
import static io.stipple.session.world.Sheets.aRow;
import static io.stipple.session.world.Sheets.anEntry;
import static io.stipple.session.world.Sheets.proceed;
import static io.stipple.session.world.Sheets.with;
import static io.stipple.session.world.Sheets.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FillingInAFormWronglyTest {
    private final Staffed miami;
    private final EventsOnTopic events;

    FillingInAFormWronglyTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired EventsOnTopic events) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
    }

    static Stream<Arguments> wrongConsultations() {
        Map<String, Object> form = proceed(UUID.randomUUID(), aPlan());
        Map<String, Object> gap = Map.of("minGapDays", 3, "maxGapDays", 14);
        Map<String, Object> norwood = with(Sheets.ASSESSMENT, "norwood", 8);
        return Stream.of(
                Arguments.of("plan-missing", without(form, "plan")),
                Arguments.of("refused", with(form, "outcome", "DEFER")),
                Arguments.of("plan-not-expected", with(form, "outcome", "DECLINE")),
                Arguments.of("not-before-not-expected", with(form, "notBefore", "2027-01-01")),
                Arguments.of("gap-out-of-band", with(form, "plan", aPlan(List.of(Map.of(), gap)))),
                Arguments.of("sessions-out-of-band", with(form, "plan", aPlan(List.of()))),
                Arguments.of("plan-already-expired", with(form, "plan", with(aPlan(), "validUntil", "2026-11-30"))),
                Arguments.of("treatment-unknown", with(form, "plan", with(aPlan(), "treatmentType", "OTHER"))),
                Arguments.of("invalid-request", with(form, "assessment", norwood)),
                Arguments.of("invalid-request", with(form, "plan", with(aPlan(), "currency", "DOLLARS"))),
                Arguments.of("invalid-request", with(form, "plan", with(aPlan(), "priceCents", -1))),
                Arguments.of("invalid-request", without(form, "assessment")),
                Arguments.of("unknown-field", with(form, "remark", "hello")));
    }

    @ParameterizedTest
    @MethodSource("wrongConsultations")
    void isAnsweredWithItsOwnProblemAndWritesNothing(String problem, Map<String, Object> form) {
        Client client = miami.aClient();
        UUID appointment = miami.arrived(client.consultation());

        Answer answer = miami.technician().post("/v1/consultations", with(form, "appointmentId", appointment));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(miami.technician()
                        .get("/v1/clients/" + client.id() + "/plans")
                        .body())
                .isEmpty();
        assertThat(events.story(Topic.CONSULTATIONS, client.id().toString())).isEmpty();
    }

    @Test
    void namesTheFieldsOfTheFormThatAreWrong() {
        Map<String, Object> form = with(
                proceed(UUID.randomUUID(), aPlan()),
                "assessment",
                Map.of("norwood", 8, "ludwig", 0, "fitzpatrick", "III", "hairline", "ROUND"));

        Answer answer = miami.technician().post("/v1/consultations", form);

        assertThat(answer.wrongFields()).containsExactlyInAnyOrder("assessment.norwood", "assessment.ludwig");
    }

    @ParameterizedTest
    @CsvSource({
        "depthTenthsMm, 21, depth-out-of-band",
        "cyclesPerSecond, 900, speed-out-of-band",
        "needle, 3XX, invalid-request",
        "dilution, one to four, invalid-request",
        "zone, ELBOW, invalid-request",
        "colour, red, unknown-field"
    })
    void namesWhatIsWrongInARowOfTreatment(String field, String value, String problem) {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID draft = miami.aDraft(client, plan, 1, TurnableClock.START);
        Object wrong = value.matches("\\d+") ? Integer.valueOf(value) : value;

        Answer answer = miami.technician()
                .put("/v1/session-records/" + draft, anEntry(with(aRow(miami.aLot()), field, wrong)), "\"1\"");

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().toString()).contains(field);
    }

    @Test
    void refusesLotsThatAreUnknownExpiredOrAnotherClinicsTogether() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        Staffed tampa = new Staffed(miami.port(), "tampa-bay", miami.visits());
        Map<String, Object> entry =
                anEntry(aRow(UUID.randomUUID()), aRow(miami.aLot("2026-11-30")), aRow(tampa.aLot()));

        Answer answer = miami.technician().put("/v1/session-records/" + draft, entry, "\"1\"");

        assertThat(answer.problems()).containsExactly("lot-unknown", "lot-expired", "lot-unknown");
        assertThat(answer.fields())
                .containsExactly("treatments[0].lotId", "treatments[1].lotId", "treatments[2].lotId");
    }

    @Test
    void saysAllThatACompletionMissesAtOnce() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);

        Answer answer = miami.technician()
                .post(
                        "/v1/session-records/" + draft + "/completion",
                        Map.of("endedAt", TurnableClock.START.plusSeconds(1).toString()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly(
                        "treatments-missing",
                        "aftercare-not-explained",
                        "aftercare-not-handed-over",
                        "ends-in-the-future");
    }

    @Test
    void refusesATimeWithoutAZone() {
        Answer answer = miami.technician()
                .post(
                        "/v1/session-records/" + UUID.randomUUID() + "/completion",
                        Map.of("endedAt", "2026-12-01T10:00:00"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("endedAt");
    }

    @Test
    void refusesTheSameBottleTwiceOnOneShelf() {
        Map<String, Object> lot = Sheets.aLot("miami-brickell", "2028-01-01");

        Answer first = miami.manager().post("/v1/pigment-lots", lot);
        Answer again = miami.manager().post("/v1/pigment-lots", lot);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.problem()).isEqualTo("lot-already-on-shelf");
    }

    @Test
    void takesARequestWithItsKeyAgainButNotTheKeyForAnother() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> lot = Sheets.aLot("miami-brickell", "2028-01-01");
        var manager = miami.as(TestIssuer.token().at("miami-brickell", ClinicRight.MANAGER));

        Answer first = manager.post("/v1/pigment-lots", lot, key);
        Answer again = manager.post("/v1/pigment-lots", lot, key);
        Answer other = manager.post("/v1/pigment-lots", with(lot, "shade", "Ash 4"), key);

        assertThat(again.id("id")).isEqualTo(first.id("id"));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }
}
