package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AmendingACompletedRecordTest {
    private final Staffed miami;
    private final JdbcClient jdbc;

    AmendingACompletedRecordTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired JdbcClient jdbc) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.jdbc = jdbc;
    }

    @Test
    void saysWhoWhenWhyOldAndNewAndLeavesTheRecordAsItWas() {
        UUID lot = miami.aLot();
        UUID record = miami.aCompletedRecord(aDraft(), lot);

        Answer amended = amend(record, "wrong needle", entry(lot, "5RL"));

        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(201);
        JsonNode amendment = amended.body().get(0);
        assertThat(amendment.path("reason").asString()).isEqualTo("wrong needle");
        assertThat(amendment.path("amendedAt").asString()).isEqualTo("2026-12-01T15:00:00Z");
        assertThat(needle(amendment, "before")).isEqualTo("3RL");
        assertThat(needle(amendment, "after")).isEqualTo("5RL");
        assertThat(miami.technician()
                        .get("/v1/session-records/" + record)
                        .body()
                        .at("/treatments/0/needle")
                        .asString())
                .isEqualTo("3RL");
        assertThatThrownBy(() -> jdbc.sql("UPDATE amendment SET reason = 'x' WHERE record_id = :id")
                        .param("id", record)
                        .update())
                .hasMessageContaining("never edited");
    }

    @Test
    void buildsOnTheAmendmentBefore() {
        UUID lot = miami.aLot();
        UUID record = miami.aCompletedRecord(aDraft(), lot);
        amend(record, "wrong needle", entry(lot, "5RL"));

        Answer second = amend(record, "wrong again", entry(lot, "7RL"));

        assertThat(second.body()).hasSize(2);
        assertThat(needle(second.body().get(1), "before")).isEqualTo("5RL");
    }

    @Test
    void isRefusedWithoutAReasonWithoutAChangeAndOnADraft() {
        UUID lot = miami.aLot();
        UUID draft = aDraft();

        Answer ofADraft = amend(draft, "too early", entry(lot, "5RL"));
        miami.aCompletedRecord(draft, lot);
        Answer silent = amend(draft, " ", entry(lot, "5RL"));
        Answer same = amend(draft, "nothing", entry(lot, "3RL"));
        Answer impossible = amend(draft, "deeper", Sheets.anEntry(Sheets.with(Sheets.aRow(lot), "depthTenthsMm", 50)));

        assertThat(ofADraft.problem()).isEqualTo("record-not-completed");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.wrongFields()).containsExactly("reason");
        assertThat(same.problem()).isEqualTo("nothing-amended");
        assertThat(impossible.problem()).isEqualTo("depth-out-of-band");
        assertThat(miami.technician()
                        .get("/v1/session-records/" + draft + "/amendments")
                        .body())
                .isEmpty();
    }

    private Answer amend(UUID record, String reason, Map<String, Object> entry) {
        return miami.technician()
                .post("/v1/session-records/" + record + "/amendments", Map.of("reason", reason, "entry", entry));
    }

    private static Map<String, Object> entry(UUID lot, String needle) {
        return Sheets.anEntry(Sheets.with(Sheets.aRow(lot), "needle", needle));
    }

    private static String needle(JsonNode amendment, String side) {
        return amendment.path(side).at("/treatments/0/needle").asString();
    }

    private UUID aDraft() {
        Client client = miami.aClient();
        return miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
    }
}
