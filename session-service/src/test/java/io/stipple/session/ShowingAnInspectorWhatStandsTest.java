package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Pdfs;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ShowingAnInspectorWhatStandsTest {
    private static final String BOISE = "boise-north";

    private final Staffed boise;
    private final JdbcClient jdbc;

    ShowingAnInspectorWhatStandsTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired JdbcClient jdbc) {
        this.boise = new Staffed(port, BOISE, visits);
        this.jdbc = jdbc;
    }

    @Test
    void namesTheLotAndTheAftercareThatAnAmendmentSetRight() {
        UUID wrong = boise.aLot();
        UUID right = boise.aLot();
        UUID record = completed(boise.aClient(), wrong);
        Answer amended = boise.technician()
                .post(
                        "/v1/session-records/" + record + "/amendments",
                        Map.of(
                                "reason",
                                "the other bottle, and nothing was said",
                                "entry",
                                Sheets.with(Sheets.anEntry(Sheets.aRow(right)), "aftercareOral", false)));
        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(201);

        UUID pack = pack();

        assertThat(line(pack, record))
                .contains(number(right) + ",no,yes,")
                .doesNotContain(number(wrong))
                .endsWith(",no,AFTERCARE_ORAL");
        assertThat(Pdfs.text(read(pack, "paper", manager()).content()))
                .contains(number(right))
                .doesNotContain(number(wrong));
    }

    @Test
    void holdsASessionForSignedWhateverWordingComesLater() {
        UUID record = completed(boise.aClient(), boise.aLot());
        jdbc.sql("INSERT INTO clinic (code, zone, jurisdiction) VALUES (:clinic, 'America/Boise', 'US-T9')")
                .param("clinic", BOISE)
                .update();
        jdbc.sql("""
                INSERT INTO consent_text (id, jurisdiction, locale, kind, version, body, published_at)
                VALUES (uuidv7(), 'US-T9', 'en', 'TREATMENT', 1, 'Longer.', now())
                """).update();

        assertThat(line(pack(), record)).endsWith(",yes,");
    }

    @Test
    void notesEveryReadingOfAPackAndOfWhereALotWent() {
        Client client = boise.aClient();
        UUID lot = boise.aLot();
        completed(client, lot);
        TestToken reader = TestIssuer.token().at(BOISE, ClinicRight.MANAGER).as(UUID.randomUUID());

        UUID pack = boise.as(reader)
                .post("/v1/clinics/" + BOISE + "/inspection-packs", Map.of("from", "2026-12-01", "to", "2026-12-01"))
                .id("packId");
        boise.as(reader).get("/v1/inspection-packs/" + pack);
        read(pack, "table", reader);
        read(pack, "paper", reader);
        boise.as(reader).get("/v1/pigment-lots/" + lot + "/sessions");
        boise.as(reader).get("/v1/clients/" + client.id() + "/pigment-lots");

        assertThat(readings(client))
                .containsExactlyInAnyOrder("INSPECTION_PACK", "INSPECTION_PACK", "INSPECTION_PACK", "LOTS", "LOTS");
    }

    @Test
    void isRefusedForMoreRecordsThanCanBeShown() {
        UUID plan = boise.aPlanFor(boise.aClient());
        jdbc.sql("""
                INSERT INTO session_record (id, appointment_id, client_id, clinic, zone, plan_id, session_number, state,
                                            version, aftercare_oral, aftercare_written, starts_at, opened_by, opened_at,
                                            origin)
                SELECT uuidv7(), uuidv7(), uuidv7(), :clinic, 'UTC', :plan, 1, 'DRAFT', 1, false, false,
                       '2025-06-01T12:00:00Z', uuidv7(), now(), 'STAFF'
                FROM generate_series(1, 5001)
                """).param("clinic", BOISE).param("plan", plan).update();

        Answer answer = boise.manager()
                .post("/v1/clinics/" + BOISE + "/inspection-packs", Map.of("from", "2025-06-01", "to", "2025-06-30"));

        assertThat(answer.problem()).isEqualTo("too-many-records");
    }

    private UUID completed(Client client, UUID lot) {
        return boise.aCompletedRecord(boise.aDraft(client, boise.aPlanFor(client), 1, TurnableClock.START), lot);
    }

    private UUID pack() {
        Answer pack = boise.manager()
                .post("/v1/clinics/" + BOISE + "/inspection-packs", Map.of("from", "2026-12-01", "to", "2026-12-01"));
        assertThat(pack.status()).as(pack.body().toString()).isEqualTo(201);
        return pack.id("packId");
    }

    private String line(UUID pack, UUID record) {
        return read(pack, "table", manager())
                .body()
                .lines()
                .filter(line -> line.startsWith(record.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Upload read(UUID pack, String what, TestToken reader) {
        return Upload.get(boise.port(), "/v1/inspection-packs/" + pack + "/" + what, reader);
    }

    private static TestToken manager() {
        return TestIssuer.token().at(BOISE, ClinicRight.MANAGER);
    }

    private String number(UUID lot) {
        return jdbc.sql("SELECT lot_number FROM pigment_lot WHERE id = :id")
                .param("id", lot)
                .query(String.class)
                .single();
    }

    private List<String> readings(Client client) {
        return boise.operator()
                .get("/v1/clients/" + client.id() + "/readings")
                .body()
                .valueStream()
                .map(one -> one.path("what").asString())
                .toList();
    }
}
