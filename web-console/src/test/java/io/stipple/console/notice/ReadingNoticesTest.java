package io.stipple.console.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class ReadingNoticesTest {
    private final Browser fred;

    ReadingNoticesTest(@Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.fred = Browser.of(StubUser.FRED, keycloak, port);
    }

    @Test
    void namesTheClientWhoCannotBeReached() {
        var page = fred.get("/clinics/miami-brickell/notices");

        assertThat(page.content().select("tbody tr").text())
                .contains("Daniel Ortega", "has an e-mail address that bounces");
    }
}
