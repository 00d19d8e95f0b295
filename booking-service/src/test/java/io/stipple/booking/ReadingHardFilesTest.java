package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.FilesToImport;
import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingHardFilesTest extends AskingTheService {
    private FilesToImport files;

    @BeforeEach
    void anOperator() {
        files = new FilesToImport(clinic, port, UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void saysSoInAnEncodingNobodyKnows() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:%d/v1/imports/clients/file".formatted(port)))
                                .header("Content-Type", "text/csv; charset=klingon")
                                .header(
                                        "Authorization",
                                        "Bearer "
                                                + TestIssuer.token().operator().text())
                                .POST(BodyPublishers.ofString("reference\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/problems/encoding-not-supported");
    }

    @Test
    void readsAnAddressThatASpreadsheetWouldReckonWith() {
        Map<String, Object> person = new LinkedHashMap<>(Place.person());
        person.put("email", "+" + person.get("email"));
        person.put("clinic", clinic.code());
        clinic.frontDesk().post("/v1/clients", person);

        JsonNode report = files.clients("&dryRun=false", files.clientsWrittenOut());

        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(clinic.desk()
                        .get("/v1/clients?clinic=" + clinic.code())
                        .body()
                        .path("clients")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void meetsOnePersonWhomTheOldSystemKnewTwice() {
        String twice = "reference,name,birth date,email,phone\n" + files.client("a", "1980-05-17")
                + files.client("a", "1980-05-17").replace(files.run() + "a,", files.run() + "b,");

        JsonNode report = files.clients("&dryRun=false", twice);

        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(2);
        assertThat(files.known("Mira " + files.run())).isEqualTo(1);
    }
}
