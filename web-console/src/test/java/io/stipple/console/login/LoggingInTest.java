package io.stipple.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubUser;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class LoggingInTest {
    private final StubKeycloak keycloak;
    private final StubPeers peers;
    private final int port;

    LoggingInTest(@Autowired StubKeycloak keycloak, @Autowired StubPeers peers, @LocalServerPort int port) {
        this.keycloak = keycloak;
        this.peers = peers;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        keycloak.tokensLive(Duration.ofMinutes(5));
        peers.reset();
    }

    @Test
    void leadsToKeycloakWithAProofKey() {
        var browser = new Browser(port);

        var toLogin = browser.first("/clinics");
        var toKeycloak = browser.first(toLogin.headers().firstValue("Location").orElseThrow());

        assertThat(toKeycloak.headers().firstValue("Location").orElseThrow())
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/auth")
                .contains("response_type=code", "client_id=web-console")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        keycloak.nextIs(StubUser.OLIVIA);

        var page = new Browser(port).get("/clinics/miami-brickell/days/2026-12-01");

        assertThat(page.at().getPath()).isEqualTo("/clinics/miami-brickell/days/2026-12-01");
        assertThat(page.text()).contains("Olivia Park", "Stipple Brickell");
    }

    @Test
    void leavesNothingButASessionCookieInTheBrowser() {
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);
        assertThat(browser.get("/franchise").status()).isEqualTo(200);

        var cookies = browser.cookies().getCookieStore().getCookies();

        assertThat(cookies).extracting(HttpCookie::getName).containsOnly("stipple-session", "XSRF-TOKEN");
        assertThat(cookies).allMatch(HttpCookie::isHttpOnly);
        assertThat(cookies).allMatch(cookie -> cookie.getValue().length() < 100);
        assertThat(browser.first("/franchise").body()).doesNotContain("eyJ");
    }

    @Test
    void setsASessionCookieThatStaysAtHome() {
        var answer = new Browser(port).first("/oauth2/authorization/keycloak");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("stipple-session"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void renewsATokenThatLapsed() {
        keycloak.tokensLive(Duration.ofSeconds(1));
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);
        keycloak.grants().clear();

        browser.get("/franchise");

        assertThat(keycloak.grants()).contains("refresh_token");
    }

    @Test
    void walksToKeycloakAgainWhenTheLoginHasEndedThere() {
        keycloak.tokensLive(Duration.ofSeconds(1));
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);
        keycloak.endAllSessions();
        keycloak.grants().clear();

        var page = browser.get("/franchise");

        assertThat(page.status()).isEqualTo(200);
        assertThat(keycloak.grants()).contains("authorization_code");
    }

    @Test
    void asksAnOpenPageToReloadItselfWhenTheLoginHasEnded() {
        keycloak.tokensLive(Duration.ofSeconds(1));
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);
        keycloak.endAllSessions();

        var fragment = browser.first("/operations", "HX-Request", "true");

        assertThat(fragment.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(new Browser(port)
                        .first("/operations", "HX-Request", "true")
                        .headers()
                        .firstValue("HX-Refresh"))
                .hasValue("true");
    }

    @Test
    void endsAtKeycloakToo() {
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);

        var page = browser.submit(browser.get("/franchise"), "/logout", Map.of());

        assertThat(page.at().getPath()).isEqualTo("/");
        assertThat(browser.first("/franchise").statusCode()).isEqualTo(302);
    }

    @Test
    void isNeededForEveryFormToBeOurOwn() {
        var browser = Browser.of(StubUser.OLIVIA, keycloak, port);

        assertThat(browser.post("/logout", Map.of()).status()).isEqualTo(403);
    }
}
