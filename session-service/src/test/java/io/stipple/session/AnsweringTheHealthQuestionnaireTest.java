package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ContraindicationsChecked;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AnsweringTheHealthQuestionnaireTest {
    private final Staffed miami;
    private final EventsOnTopic events;

    AnsweringTheHealthQuestionnaireTest(
            @LocalServerPort int port, @Autowired Visits visits, @Autowired EventsOnTopic events) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
    }

    @Test
    void tellsTheFirstPossibleDayAndTheRulesItCameFrom() {
        Client client = aKnownClient();

        Answer answer = miami.answered(client.id(), Map.of("condition", "CHEMICAL_PEEL", "endedOn", "2026-11-30"));

        assertThat(answer.text("verdict")).isEqualTo("NOT_BEFORE");
        assertThat(answer.text("notBefore")).isEqualTo("2026-12-14");
        ContraindicationsChecked told =
                events.await(Topic.CONSULTATIONS, client.id().toString(), ContraindicationsChecked.class);
        assertThat(told.notBefore()).contains(LocalDate.of(2026, 12, 14));
        assertThat(told.rulesVersion()).isEqualTo("2026-1");
    }

    @Test
    void standsAgainstAPlanUntilALetterIsSeen() {
        Client client = miami.aClient();
        UUID consultation = miami.arrived(client.consultation());
        miami.answered(client.id(), Map.of("condition", "BLOOD_THINNERS"));

        Answer refused = miami.technician().post("/v1/consultations", Sheets.proceed(consultation, Sheets.aPlan()));
        miami.answered(client.id(), Map.of("condition", "BLOOD_THINNERS", "letterSeenOn", "2026-12-01"));
        Answer agreed = miami.technician().post("/v1/consultations", Sheets.proceed(consultation, Sheets.aPlan()));

        assertThat(refused.problem()).isEqualTo("health-forbids-treatment");
        assertThat(agreed.status()).isEqualTo(201);
    }

    @Test
    void standsAgainstASessionBeforeItsDay() {
        Client client = miami.aClient();
        UUID session = miami.arrived(client.session(miami.aPlanFor(client), 1, TurnableClock.START));
        miami.signs(client.id(), "TREATMENT");
        miami.answered(client.id(), Map.of("condition", "SUNBURN"));

        Answer refused = miami.opens(session);

        assertThat(refused.problem()).isEqualTo("health-forbids-treatment");
        assertThat(refused.text("notBefore")).isEqualTo("2026-12-15");
    }

    @Test
    void refusesWhatCannotBeAllAtOnce() {
        Client client = aKnownClient();

        Answer answer = miami.technician()
                .post(
                        "/v1/clients/" + client.id() + "/health-checks",
                        Sheets.health(
                                "miami-brickell",
                                Map.of("condition", "SUNBURN", "endedOn", "2026-12-02"),
                                Map.of("condition", "SUNBURN"),
                                Map.of("condition", "DIABETES", "letterSeenOn", "2027-01-01")));

        assertThat(answer.problems())
                .containsExactly("ends-in-the-future", "condition-repeated", "letter-not-seen-yet");
        assertThat(answer.fields())
                .containsExactly("answers[0].endedOn", "answers[1].condition", "answers[2].letterSeenOn");
    }

    @Test
    void isNotAskedOfAnotherClinicsClient() {
        Client client = aKnownClient();

        Answer asked = miami.as(TestIssuer.token().at("atlanta-midtown", ClinicRight.TECHNICIAN))
                .post("/v1/clients/" + client.id() + "/health-checks", Sheets.health("atlanta-midtown"));
        Answer read = miami.as(TestIssuer.token().at("atlanta-midtown", ClinicRight.TECHNICIAN))
                .get("/v1/clients/" + client.id() + "/health-checks");

        assertThat(asked.problem()).isEqualTo("client-unknown-here");
        assertThat(read.body()).isEmpty();
    }

    private Client aKnownClient() {
        Client client = miami.aClient();
        miami.arrived(client.consultation());
        return client;
    }
}
