package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BringingAFileInTest extends AskingTheService {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CLIENTS = "reference,name,birth date,email,phone\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void firstSaysWhatWouldComeOfIt() throws Exception {
        String file = CLIENTS + client("a", "1980-05-17") + client("b", "1980-13-17") + client("c", "17.05.1980");

        JsonNode report = clients("", file);

        assertThat(report.path("dryRun").asBoolean()).isTrue();
        assertThat(report.path("broughtIn").asInt()).isEqualTo(2);
        assertThat(report.path("bad").toString())
                .isEqualTo("[{\"line\":3,\"field\":\"birthDate\",\"rule\":\"date-not-valid\"}]");
        assertThat(known("Mira " + run)).isZero();
    }

    @Test
    void bringsNothingInForOneBadLineUnlessTold() throws Exception {
        String file = CLIENTS + client("a", "1980-05-17") + client("b", "never");

        JsonNode refused = clients("&dryRun=false", file);
        int before = known("Mira " + run);
        JsonNode skipped = clients("&dryRun=false&onBadLines=SKIP", file);

        assertThat(refused.path("type").asString()).isEqualTo("/problems/import-refused");
        assertThat(refused.at("/report/bad/0/line").asInt()).isEqualTo(3);
        assertThat(before).isZero();
        assertThat(skipped.path("broughtIn").asInt()).isEqualTo(1);
        assertThat(skipped.path("badLines").asInt()).isEqualTo(1);
        assertThat(known("Mira " + run)).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        String file = CLIENTS + client("a", "1980-05-17");

        clients("&dryRun=false", file);
        clients("&dryRun=false", file);

        assertThat(known("Mira " + run)).isEqualTo(1);
    }

    @Test
    void readsWindowsLettersAndSemicolonsAndQuotes() throws Exception {
        String file = "Referencia;Nombre;Fecha de nacimiento;Correo electrónico;Teléfono\n"
                + "%s;\"Íñigo \nMuñoz\";17/05/1980;inigo.%s@example.org;\"(305) 555-0123\"\n".formatted(run, run);

        JsonNode report =
                read("clients", "&dryRun=false", file.replace(" \n", " ").getBytes(WINDOWS), "text/csv");

        assertThat(report.path("encoding").asString()).as(report.toString()).isEqualTo("WINDOWS-1252");
        assertThat(report.path("dates").asString()).isEqualTo("DAY_FIRST");
        assertThat(report.at("/columns/phone").asString()).isEqualTo("Teléfono");
        assertThat(known("Íñigo Muñoz")).isEqualTo(1);
    }

    @Test
    void tellsTheLinesThatAreWrittenInAnotherEncoding() throws Exception {
        byte[] utf8 = (CLIENTS
                        + client("a", "1980-05-17").replace("Mira", "Márta")
                        + client("b", "1980-05-17").replace("Mira", "Zoë"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] windows = client("c", "1980-05-17").replace("Mira", "Jürgen").getBytes(WINDOWS);

        JsonNode report = read("clients", "", together(utf8, windows), "text/csv");

        assertThat(report.path("encoding").asString()).isEqualTo("UTF-8");
        assertThat(report.path("bad").toString())
                .isEqualTo("[{\"line\":4,\"field\":\"\",\"rule\":\"encoding-differs\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/1980, '', date-is-ambiguous",
        "03/04/1980, &dates=DAY_FIRST, ''",
        "03/04/80, &dates=DAY_FIRST, year-needs-four-digits",
        "'17 May 1980', '', ''",
        "19800517, '', ''",
        "31.02.1980, '', date-not-valid",
        "05/17/1980, &dates=DAY_FIRST, date-not-valid",
        "2180-05-17, '', birth-date-not-valid"
    })
    void neverGuessesADate(String written, String told, String rule) throws Exception {
        JsonNode report = clients(told, CLIENTS + client("a", written));

        assertThat(report.path("bad").findValuesAsString("rule")).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void takesAFormulaForTheTextItIs() throws Exception {
        String formula = client("a", "1980-05-17").replace("Mira " + run, "\"=HYPERLINK(\"\"http://x\"\")\"");
        String apostrophe = client("b", "1980-05-17").replace("(305)", "'(305)");

        JsonNode report = clients("", CLIENTS + formula + apostrophe);

        assertThat(report.path("bad").toString()).isEqualTo("[{\"line\":2,\"field\":\"name\",\"rule\":\"not-valid\"}]");
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        String open =
                CLIENTS + client("a", "1980-05-17") + client("b", "1980-05-17").replace("Mira", "\"Mira");

        assertThat(clients("&dryRun=false&onBadLines=SKIP", open)
                        .at("/report/bad/0/rule")
                        .asString())
                .isEqualTo("csv-not-readable");
        assertThat(clients("", "reference,name\nx,y\n").path("fields").toString())
                .isEqualTo("[\"birthDate\",\"email\",\"phone\"]");
        assertThat(clients("", "name,name\nx,y\n").path("type").asString())
                .isEqualTo("/problems/headings-not-readable");
        assertThat(read("clients", "", CLIENTS.getBytes(StandardCharsets.UTF_16), "text/csv")
                        .path("type")
                        .asString())
                .isEqualTo("/problems/encoding-not-supported");
        assertThat(clients("", CLIENTS + client("a", "1980-05-17") + client("a", "1980-05-17"))
                        .at("/bad/0/rule")
                        .asString())
                .isEqualTo("reference-repeated");
        assertThat(clients("", CLIENTS + "x,y\n").at("/bad/0/rule").asString()).isEqualTo("number-of-fields-differs");
    }

    @Test
    void refusesAHundredMegabytesInOneSentence() throws Exception {
        byte[] line = client("a", "1980-05-17").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(100_000_000 / line.length, line).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));

        HttpResponse<String> answer = send("clients", "", BodyPublishers.ofInputStream(() -> endless), "text/csv");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/import-too-large");
    }

    @Test
    void takesAnotherColumnWhenTold() throws Exception {
        String file = "reference,who,born,email,phone\n" + client("a", "1980-05-17");

        JsonNode report = clients("&column.name=who&column.birthDate=born", file);

        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(1);
    }

    @Test
    void bringsVisitsInByWhatTheOldSystemCalledEverybody() throws Exception {
        clients("&dryRun=false", CLIENTS + client("a", "1980-05-17"));
        String visits = "reference,client,technician,type,date,time,minutes,status,session\n"
                + visit("1", "Tess", "consultation", "03/03/2025", "10:00 AM", "45", "completed", "")
                + visit("2", "Tess", "Treatment", "03/17/2025", "09:00", "180", "Done", "1")
                + visit("3", "Tess", "consultation", "03/09/2025", "02:30", "45", "completed", "")
                + visit("4", "Tess", "consultation", "11/02/2025", "01:30", "45", "no-show", "")
                + visit("5", "Nobody", "consultation", "03/20/2025", "10:00", "45", "completed", "")
                + visit("6", "Tess", "consultation", "03/03/2025", "10:30", "45", "completed", "")
                + visit("7", "Tess", "treatment", "03/25/2025", "10:30", "45", "completed", "");

        JsonNode report = read(
                "appointments", "&dryRun=false&onBadLines=SKIP", visits.getBytes(StandardCharsets.UTF_8), "text/csv");

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
    void readsWhatWasWrittenOutAndNoSpreadsheetReckonsWithIt() throws Exception {
        clinic.meets();
        HttpResponse<String> written = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/v1/clinics/%s/clients.csv".formatted(port, clinic.code())))
                                .header(
                                        "Authorization",
                                        "Bearer "
                                                + TestIssuer.token().operator().text())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        JsonNode report = clients("", written.body());

        assertThat(written.body()).contains(",'+13055550123,");
        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(1);
    }

    @Test
    void isForWhoRunsTheFranchise() throws Exception {
        var manager = TestIssuer.token().at(clinic.code(), ClinicRight.MANAGER);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("clients", "")
                                .setHeader("Authorization", "Bearer " + manager.text())
                                .POST(BodyPublishers.ofString(CLIENTS))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private String client(String reference, String birthDate) {
        return "%s%s,Mira %s,%s,%s.%s@example.org,(305) 555-0123\n"
                .formatted(run, reference, run, birthDate, reference, run);
    }

    private String visit(String reference, String... fields) {
        return run + reference + "," + run + "a," + String.join(",", fields) + "\n";
    }

    private JsonNode clients(String parameters, String file) throws Exception {
        return read("clients", parameters, file.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private JsonNode read(String what, String parameters, byte[] file, String type) throws Exception {
        return new JsonMapper()
                .readTree(send(what, parameters, BodyPublishers.ofByteArray(file), type)
                        .body());
    }

    private HttpResponse<String> send(String what, String parameters, HttpRequest.BodyPublisher file, String type)
            throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request(what, parameters)
                                .setHeader("Content-Type", type)
                                .POST(file)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String what, String parameters) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/imports/%s/file?clinic=%s%s"
                        .formatted(port, what, clinic.code(), parameters)))
                .header("Content-Type", "text/csv")
                .header(
                        "Authorization",
                        "Bearer " + TestIssuer.token().operator().text());
    }

    private int known(String name) {
        return clinic.desk()
                .get("/v1/clients?clinic=" + clinic.code() + "&query="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body()
                .path("clients")
                .size();
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
