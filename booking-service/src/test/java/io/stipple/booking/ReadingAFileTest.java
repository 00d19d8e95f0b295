package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.FilesToImport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Files come as earlier systems wrote them. What is not sure is a bad line, never a guess.
class ReadingAFileTest extends AskingTheService {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CLIENTS = "reference,name,birth date,email,phone\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private FilesToImport files;

    @BeforeEach
    void anOperator() {
        files = new FilesToImport(clinic, port, run);
    }

    @Test
    void readsWindowsLettersAndSemicolonsAndQuotes() {
        String file = "Referencia;Nombre;Fecha de nacimiento;Correo electrónico;Teléfono\n"
                + "%s;\"Íñigo \nMuñoz\";17/05/1980;inigo.%s@example.org;\"(305) 555-0123\"\n".formatted(run, run);

        JsonNode report =
                files.read("clients", "&dryRun=false", file.replace(" \n", " ").getBytes(WINDOWS));

        assertThat(report.path("encoding").asString()).as(report.toString()).isEqualTo("WINDOWS-1252");
        assertThat(report.path("dates").asString()).isEqualTo("DAY_FIRST");
        assertThat(report.at("/columns/phone").asString()).isEqualTo("Teléfono");
        assertThat(files.known("Íñigo Muñoz")).isEqualTo(1);
    }

    @Test
    void tellsTheLinesThatAreWrittenInAnotherEncoding() {
        byte[] utf8 = (CLIENTS
                        + files.client("a", "1980-05-17").replace("Mira", "Márta")
                        + files.client("b", "1980-05-17").replace("Mira", "Zoë"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] windows =
                files.client("c", "1980-05-17").replace("Mira", "Jürgen").getBytes(WINDOWS);

        JsonNode report = files.read("clients", "", together(utf8, windows));

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
    void neverGuessesADate(String written, String told, String rule) {
        JsonNode report = files.clients(told, CLIENTS + files.client("a", written));

        assertThat(report.path("bad").findValuesAsString("rule")).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void takesAFormulaForTheTextItIs() {
        String formula = files.client("a", "1980-05-17").replace("Mira " + run, "\"=HYPERLINK(\"\"http://x\"\")\"");
        String apostrophe = files.client("b", "1980-05-17").replace("(305)", "'(305)");

        JsonNode report = files.clients("", CLIENTS + formula + apostrophe);

        assertThat(report.path("bad").toString()).isEqualTo("[{\"line\":2,\"field\":\"name\",\"rule\":\"not-valid\"}]");
    }

    @Test
    void saysWhatItCannotRead() {
        String open = CLIENTS
                + files.client("a", "1980-05-17")
                + files.client("b", "1980-05-17").replace("Mira", "\"Mira");

        assertThat(files.clients("&dryRun=false&onBadLines=SKIP", open)
                        .at("/report/bad/0/rule")
                        .asString())
                .isEqualTo("csv-not-readable");
        assertThat(files.clients("", "reference,name\nx,y\n").path("fields").toString())
                .isEqualTo("[\"birthDate\",\"email\",\"phone\"]");
        assertThat(files.clients("", "name,name\nx,y\n").path("type").asString())
                .isEqualTo("/problems/headings-not-readable");
        assertThat(files.read("clients", "", CLIENTS.getBytes(StandardCharsets.UTF_16))
                        .path("type")
                        .asString())
                .isEqualTo("/problems/encoding-not-supported");
        assertThat(files.clients("", CLIENTS + files.client("a", "1980-05-17") + files.client("a", "1980-05-17"))
                        .at("/bad/0/rule")
                        .asString())
                .isEqualTo("reference-repeated");
        assertThat(files.clients("", CLIENTS + "x,y\n").at("/bad/0/rule").asString())
                .isEqualTo("number-of-fields-differs");
    }

    @Test
    void takesAnotherColumnWhenTold() {
        String file = "reference,who,born,email,phone\n" + files.client("a", "1980-05-17");

        JsonNode report = files.clients("&column.name=who&column.birthDate=born", file);

        assertThat(report.path("broughtIn").asInt()).as(report.toString()).isEqualTo(1);
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
