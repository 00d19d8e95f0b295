package io.stipple.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class PagesByRoleTest {
    private static final String MIAMI = "/clinics/miami-brickell/days/2026-12-01";
    private static final List<StubUser> ALL =
            List.of(StubUser.OLIVIA, StubUser.OSCAR, StubUser.FRED, StubUser.MARA, StubUser.TESS, StubUser.NOBODY);

    private final StubKeycloak keycloak;
    private final int port;

    PagesByRoleTest(@Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.keycloak = keycloak;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "olivia, 200, 200, 200, 200",
        "oscar,  403, 403, 403, 200",
        "fred,   200, 403, 403, 403",
        "mara,   200, 403, 200, 403",
        "tess,   200, 403, 403, 403",
        "nora,   403, 403, 403, 403"
    })
    void opensWhatIsTheirs(String username, int miami, int sydney, int franchise, int operations) {
        StubUser user = ALL.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();

        var browser = Browser.of(user, keycloak, port);

        assertThat(browser.get(MIAMI).status()).isEqualTo(miami);
        assertThat(browser.get("/clinics/sydney-cbd/days/2026-12-01").status()).isEqualTo(sydney);
        assertThat(browser.get("/franchise").status()).isEqualTo(franchise);
        assertThat(browser.get("/operations").status()).isEqualTo(operations);
    }

    @ParameterizedTest
    @CsvSource({
        "olivia, Day board|Franchise|Operations, /franchise",
        "oscar,  Operations, /operations",
        "fred,   Day board, /clinics/miami-brickell/days/2026-12-01",
        "mara,   Day board|Figures, /clinics/miami-brickell/days/2026-12-01"
    })
    void showsAMenuOfIt(String username, String menu, String start) {
        StubUser user = ALL.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();

        var page = Browser.of(user, keycloak, port).get("/start");

        assertThat(String.join("|", page.content().select("nav.rooms a").eachText()))
                .isEqualTo(menu);
        assertThat(page.at().getPath()).isEqualTo(start);
    }

    @Test
    void offersBothClinicsToSomebodyWhoWorksAtTwo() {
        var page = Browser.of(StubUser.TESS, keycloak, port).get(MIAMI);

        assertThat(page.content().select("#clinic option").eachText())
                .containsExactly("Atlanta · Stipple Midtown", "Miami · Stipple Brickell");
    }

    @Test
    void saysCalmlyThatAPageIsNotTheirs() {
        var page = Browser.of(StubUser.FRED, keycloak, port).get("/operations");

        assertThat(page.text()).contains("This page is not for you");
        assertThat(page.text()).doesNotContain("Exception", "Whitelabel", "403");
    }
}
