package io.stipple.session.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class KeepingWhatTheLawStillKeepsTest {
    private final Staffed phoenix;
    private final Retaining retaining;
    private final JdbcClient jdbc;

    KeepingWhatTheLawStillKeepsTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired Retaining retaining,
            @Autowired JdbcClient jdbc) {
        this.phoenix = new Staffed(port, "phoenix-camelback", visits);
        this.retaining = retaining;
        this.jdbc = jdbc;
    }

    /// Each is done for a client whose last visit was so long ago that all else may go.
    @ParameterizedTest
    @ValueSource(strings = {"""
                INSERT INTO health_check (id, client_id, clinic, verdict, rules_version, checked_by, checked_at)
                VALUES (uuidv7(), :client, :clinic, 'MAY_GO_ON', '1', uuidv7(), :at)
                """, """
                INSERT INTO patch_test (id, client_id, clinic, lot_id, applied_on, result, applied_by, read_by, read_at)
                VALUES (uuidv7(), :client, :clinic, :lot, :at::date - 2, 'NEGATIVE', uuidv7(), uuidv7(), :at)
                """, """
                INSERT INTO consent (id, client_id, clinic, kind, text_id, client_png, technician_png, signed_by,
                                     signed_at, seal)
                SELECT uuidv7(), :client, :clinic, kind, id, '', '', uuidv7(), :at, '' FROM consent_text LIMIT 1
                """, """
                INSERT INTO consent (id, client_id, clinic, kind, text_id, client_png, technician_png, signed_by,
                                     signed_at, seal, withdrawn_at, withdrawn_by)
                SELECT uuidv7(), :client, :clinic, kind, id, '', '', uuidv7(), :at::timestamptz - interval '11 years',
                       '', :at, uuidv7()
                FROM consent_text LIMIT 1
                """, """
                INSERT INTO healing_check (id, record_id, verdict, checked_by, checked_at)
                VALUES (uuidv7(), :record, 'MAY_GO_ON', uuidv7(), :at)
                """, """
                INSERT INTO amendment (id, record_id, number, reason, old_entry, new_entry, amended_by, amended_at)
                VALUES (uuidv7(), :record, 1, 'a slip', '{}', '{}', uuidv7(), :at)
                """, """
                INSERT INTO photo (id, record_id, client_id, clinic, pose, moment, address, thumbnail, width, height,
                                   taken_by, taken_at)
                VALUES (uuidv7(), :record, :client, :clinic, 'TOP', 'HEALED', 'a', 'b', 1, 1, uuidv7(), :at)
                """})
    void countsFromTheLastThingDone(String act) {
        Past past = new Past(phoenix);
        Client old = past.endedAt("2016-10-20T17:00:00Z");
        Client seen = past.endedAt("2016-10-20T17:00:00Z");
        done(act, seen, TurnableClock.START.minusSeconds(60));
        UUID run = retaining.report();

        JsonNode named = clients(run, "").path("clients");

        assertThat(named.valueStream())
                .extracting(one -> one.path("clientId").asString())
                .contains(old.id().toString())
                .doesNotContain(seen.id().toString());
        assertThat(named.valueStream())
                .allSatisfy(one -> assertThat(
                                OffsetDateTime.parse(one.path("keptUntil").asString())
                                        .toInstant())
                        .isBefore(TurnableClock.START));
    }

    private JsonNode clients(UUID run, String more) {
        Answer answer = phoenix.operator().get("/v1/retention-runs/" + run + "/clients" + more);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private void done(String act, Client client, Instant at) {
        UUID record = jdbc.sql("SELECT id FROM session_record WHERE client_id = :client")
                .param("client", client.id())
                .query(UUID.class)
                .single();
        jdbc.sql(act)
                .param("client", client.id())
                .param("clinic", client.clinic())
                .param("record", record)
                .param("lot", phoenix.aLot())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
