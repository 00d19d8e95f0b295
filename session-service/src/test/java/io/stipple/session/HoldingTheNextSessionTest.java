package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.HealingVerdict;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class HoldingTheNextSessionTest {
    private final Staffed miami;
    private final EventsOnTopic events;

    HoldingTheNextSessionTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired EventsOnTopic events) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
    }

    @Test
    void isToldAndKeptUntilItsDay() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID first = miami.aCompletedRecord(miami.aDraft(client, plan, 1, TurnableClock.START), miami.aLot());
        UUID tooEarly = miami.arrived(client.session(plan, 2, Instant.parse("2026-12-13T15:00:00Z")));
        UUID onItsDay = miami.arrived(client.session(plan, 2, Instant.parse("2026-12-14T15:00:00Z")));

        Answer held = look(first, Map.of("verdict", "HOLD", "notBefore", "2026-12-14", "notes", "scabs on the crown"));

        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        assertThat(miami.opens(tooEarly).problem()).isEqualTo("healing-holds-session");
        assertThat(miami.opens(onItsDay).status()).isEqualTo(201);
        HealingChecked told = events.await(Topic.SESSION_RECORDS, client.id().toString(), HealingChecked.class);
        assertThat(told.verdict()).isEqualTo(HealingVerdict.HOLD);
        assertThat(told.sessionNumber()).isEqualTo(1);
        assertThat(told.notBefore()).contains(LocalDate.of(2026, 12, 14));
    }

    @Test
    void endsWithTheNextLookThatLetsItGoOn() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID first = miami.aCompletedRecord(miami.aDraft(client, plan, 1, TurnableClock.START), miami.aLot());
        UUID next = miami.arrived(client.session(plan, 2, Instant.parse("2026-12-13T15:00:00Z")));

        look(first, Map.of("verdict", "HOLD"));
        Answer held = miami.opens(next);
        look(first, Map.of("verdict", "MAY_GO_ON"));
        Answer free = miami.opens(next);

        assertThat(held.problem()).isEqualTo("healing-holds-session");
        assertThat(free.status()).isEqualTo(201);
    }

    @Test
    void isRefusedForADraftAndIntoThePast() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID draft = miami.aDraft(client, plan, 1, TurnableClock.START);

        Answer ofADraft = look(draft, Map.of("verdict", "HOLD"));
        miami.aCompletedRecord(draft, miami.aLot());
        Answer today = look(draft, Map.of("verdict", "HOLD", "notBefore", "2026-12-01"));
        Answer contradictory = look(draft, Map.of("verdict", "MAY_GO_ON", "notBefore", "2026-12-14"));

        assertThat(ofADraft.status()).isEqualTo(404);
        assertThat(today.problem()).isEqualTo("held-into-the-past");
        assertThat(contradictory.problem()).isEqualTo("not-before-not-expected");
    }

    private Answer look(UUID record, Map<String, ?> seen) {
        return miami.technician().post("/v1/session-records/" + record + "/healing-checks", seen);
    }
}
