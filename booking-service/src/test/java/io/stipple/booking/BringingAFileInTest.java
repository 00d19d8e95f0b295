package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.FilesToImport;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BringingAFileInTest extends AskingTheService {
    private static final String CLIENTS = "reference,name,birth date,email,phone\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private FilesToImport files;

    @BeforeEach
    void anOperator() {
        files = new FilesToImport(clinic, port, run);
    }

    @Test
    void firstSaysWhatWouldComeOfIt() {
        String file = CLIENTS
                + files.client("a", "1980-05-17")
                + files.client("b", "1980-13-17")
                + files.client("c", "17.05.1980");

        JsonNode report = files.clients("", file);

        assertThat(report.path("dryRun").asBoolean()).isTrue();
        assertThat(report.path("broughtIn").asInt()).isEqualTo(2);
        assertThat(report.path("bad").toString())
                .isEqualTo("[{\"line\":3,\"field\":\"birthDate\",\"rule\":\"date-not-valid\"}]");
        assertThat(files.known("Mira " + run)).isZero();
    }

    @Test
    void bringsNothingInForOneBadLineUnlessTold() {
        String file = CLIENTS + files.client("a", "1980-05-17") + files.client("b", "never");

        JsonNode refused = files.clients("&dryRun=false", file);
        int before = files.known("Mira " + run);
        JsonNode skipped = files.clients("&dryRun=false&onBadLines=SKIP", file);

        assertThat(refused.path("type").asString()).isEqualTo("/problems/import-refused");
        assertThat(refused.at("/report/bad/0/line").asInt()).isEqualTo(3);
        assertThat(before).isZero();
        assertThat(skipped.path("broughtIn").asInt()).isEqualTo(1);
        assertThat(skipped.path("badLines").asInt()).isEqualTo(1);
        assertThat(files.known("Mira " + run)).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        String file = CLIENTS + files.client("a", "1980-05-17");

        files.clients("&dryRun=false", file);
        files.clients("&dryRun=false", file);

        assertThat(files.known("Mira " + run)).isEqualTo(1);
    }

    @Test
    void refusesAHundredMegabytesInOneSentence() {
        byte[] line = files.client("a", "1980-05-17").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(100_000_000 / line.length, line).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));

        HttpResponse<String> answer = files.send("clients", "", BodyPublishers.ofInputStream(() -> endless));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/import-too-large", "\"mostBytes\":67108864");
    }

    @Test
    void bringsVisitsInByWhatTheOldSystemCalledEverybody() {
        files.clients("&dryRun=false", CLIENTS + files.client("a", "1980-05-17"));
        String visits = "reference,client,technician,type,date,time,minutes,status,session\n"
                + files.visit("1", "Tess", "consultation", "03/03/2025", "10:00 AM", "45", "completed", "")
                + files.visit("2", "Tess", "Treatment", "03/17/2025", "09:00", "180", "Done", "1")
                + files.visit("3", "Tess", "consultation", "03/09/2025", "02:30", "45", "completed", "")
                + files.visit("4", "Tess", "consultation", "11/02/2025", "01:30", "45", "no-show", "")
                + files.visit("5", "Nobody", "consultation", "03/20/2025", "10:00", "45", "completed", "")
                + files.visit("6", "Tess", "consultation", "03/03/2025", "10:30", "45", "completed", "")
                + files.visit("7", "Tess", "treatment", "03/25/2025", "10:30", "45", "completed", "");

        JsonNode report =
                files.read("appointments", "&dryRun=false&onBadLines=SKIP", visits.getBytes(StandardCharsets.UTF_8));

        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(2);
        assertThat(report.path("bad").findValuesAsString("rule"))
                .containsExactly(
                        "time-does-not-exist",
                        "time-is-ambiguous",
                        "technician-unknown",
                        "slot-taken",
                        "session-number-missing");
        assertThat(clinic.frontDesk()
                        .get("/v1/clinics/" + clinic.code() + "/days/2025-03-17")
                        .body()
                        .at("/technicians/0/appointments/0/state")
                        .asString())
                .isEqualTo("COMPLETED");
    }

    @Test
    void readsWhatWasWrittenOutAndNoSpreadsheetReckonsWithIt() {
        clinic.meets();
        String written = files.clientsWrittenOut();

        JsonNode report = files.clients("", written);

        assertThat(written).contains(",'+13055550123,");
        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(1);
    }

    @Test
    void knowsNoOtherFiles() {
        assertThat(files.read("licences", "", CLIENTS.getBytes(StandardCharsets.UTF_8))
                        .path("type")
                        .asString())
                .isEqualTo("/problems/not-found");
    }

    @Test
    void isForWhoRunsTheFranchise() {
        var manager = TestIssuer.token().at(clinic.code(), ClinicRight.MANAGER);
        HttpResponse<String> answer = files.send("clients", "", BodyPublishers.ofString(CLIENTS), manager);

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
