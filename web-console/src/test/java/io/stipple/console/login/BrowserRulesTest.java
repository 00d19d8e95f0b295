package io.stipple.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubUser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class BrowserRulesTest {
    private final StubKeycloak keycloak;
    private final int port;

    BrowserRulesTest(@Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.keycloak = keycloak;
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/book/miami-brickell",
                "/book/miami-brickell/details?at=2026-12-03T10:00-05:00",
                "/links/abc",
                "/links/abc/details?at=2026-12-03T10:00-05:00",
                "/opt-out/abc",
                "/preferences/abc",
                "/nowhere",
                "/clinics/miami-brickell/days/2026-12-01",
                "/clinics/miami-brickell/visits/0199f3a2-0000-7000-8000-000000000001",
                "/clinics/miami-brickell/notices",
                "/franchise",
                "/franchise/touch-ups",
                "/operations",
                "/operations/notification/parked/1"
            })
    void holdOnEveryPage(String path) {
        var page = Browser.of(StubUser.OLIVIA, keycloak, port).get(path);

        assertThat(page.headers().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.content().select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.content().select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().matches("on[a-z]+")))
                .isEmpty();
        assertThat(page.content().select("html").attr("lang")).isEqualTo("en");
        assertThat(page.content().title()).endsWith("· Stipple");
        assertThat(page.content().select("h1, h2")).isNotEmpty();
        assertThat(page.content().select("a.skip[href=#content]")).hasSize(1);
        assertThat(page.content().select("main#content")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link[href]", "script[src]", "img[src]"})
    void letEveryFileComeFromTheConsoleItself(String files) {
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);
        var page = browser.get("/franchise");

        assertThat(page.content().select(files)).isNotEmpty().allSatisfy(file -> {
            String address = file.hasAttr("src") ? file.attr("src") : file.attr("href");
            assertThat(address).startsWith("/");
            assertThat(new Browser(port).first(address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        });
    }
}
