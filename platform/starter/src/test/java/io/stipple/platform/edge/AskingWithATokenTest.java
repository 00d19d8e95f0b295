package io.stipple.platform.edge;

import static io.stipple.platform.testing.ClinicRight.FRONT_DESK;
import static io.stipple.platform.testing.ClinicRight.MANAGER;
import static io.stipple.platform.testing.ClinicRight.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@EdgeTest
class AskingWithATokenTest {
    @Autowired
    RestTestClient client;

    @Test
    void isNotNeededForThePublicAndHealth() {
        client.get().uri("/v1/public/hello").exchange().expectStatus().isOk();
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
        client.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        client.get().uri("/v3/api-docs").exchange().expectStatus().isOk();
    }

    @Test
    void isRefusedWithoutOne() {
        ResponseSpec answer = client.get().uri("/v1/me").exchange();

        answer.expectStatus().isUnauthorized().expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problem(answer, "not-authenticated");
    }

    @Test
    void isRefusedAlsoWhereThereIsNothing() {
        problem(client.get().uri("/v1/nothing").exchange(), "not-authenticated");
        problem(ask(TestIssuer.token(), "/v1/nothing"), "not-found");
    }

    @Test
    void tellsAnExpiredTokenFromABadOne() {
        problem(ask(TestIssuer.token().expired(), "/v1/me"), "token-expired");
        problem(ask(TestIssuer.token().withAudience("somebody-else"), "/v1/me"), "not-authenticated");
        problem(ask(TestIssuer.token().expired().withAudience("somebody-else"), "/v1/me"), "not-authenticated");
        problem(ask(TestIssuer.token().with("iss", "http://elsewhere"), "/v1/me"), "not-authenticated");
        ResponseSpec rubbish = client.get()
                .uri("/v1/me")
                .headers(headers -> headers.setBearerAuth("rubbish"))
                .exchange();
        problem(rubbish, "not-authenticated");
    }

    @Test
    void readsStaffWithTheirClinics() {
        UUID account = UUID.randomUUID();
        TestToken token = TestIssuer.token()
                .as(account)
                .operator()
                .at("miami-brickell", MANAGER, FRONT_DESK)
                .at("sydney-cbd", TECHNICIAN);

        ask(token, "/v1/me").expectStatus().isOk().expectBody().json("""
                {"userId": "%s", "roles": ["FRANCHISE_OPERATOR"],
                 "rights": {"miami-brickell": ["MANAGER", "FRONT_DESK"], "sydney-cbd": ["TECHNICIAN"]}}
                """.formatted(account));
    }

    @Test
    void grantsNothingForMalformedGroups() {
        List<Object> groups = List.of(
                "/clinics/miami-brickell",
                "/clinics/Miami/manager",
                "/clinics/miami-brickell/owner",
                "/clinics/miami-brickell/manager/extra",
                "clinics/miami-brickell/manager",
                7,
                "/clinics/tampa-bay/MANAGER");

        ask(TestIssuer.token().with("stipple_groups", groups), "/v1/me")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rights")
                .isEmpty();
        ask(TestIssuer.token().with("stipple_groups", "/clinics/tampa-bay/manager,"), "/v1/me")
                .expectBody()
                .jsonPath("$.rights")
                .isEmpty();
    }

    @Test
    void keepsServicesFromWhatIsForStaff() {
        problem(ask(TestIssuer.token().service("contacts"), "/v1/me"), "not-allowed");
        problem(
                ask(
                        TestIssuer.token()
                                .service("contacts")
                                .with("stipple_groups", List.of("/clinics/miami-brickell/manager")),
                        "/v1/beds"),
                "not-allowed");
    }

    @Test
    void keepsStaffFromWhatIsForServices() {
        String contact = "/v1/contacts/" + UUID.randomUUID();

        ask(TestIssuer.token().service("contacts"), contact).expectStatus().isOk();
        problem(ask(TestIssuer.token().service("links"), contact), "not-allowed");
        problem(ask(TestIssuer.token().operator(), contact), "not-allowed");
    }

    @Test
    void keepsEachClinicToItsOwnStaff() {
        TestToken miami = TestIssuer.token().at("miami-brickell", MANAGER);
        TestToken desk = TestIssuer.token().at("miami-brickell", FRONT_DESK);
        TestToken operator = TestIssuer.token().operator();
        addBed(miami, "miami-brickell").expectStatus().isNoContent();
        addBed(operator, "sydney-cbd").expectStatus().isNoContent();

        problem(addBed(desk, "miami-brickell"), "not-allowed");
        problem(addBed(miami, "sydney-cbd"), "not-allowed");
        assertThat(bedsSeenBy(miami)).isEqualTo("[\"miami-brickell\"]");
        assertThat(bedsSeenBy(operator)).contains("miami-brickell", "sydney-cbd");
        assertThat(bedsSeenBy(TestIssuer.token())).isEqualTo("[]");
    }

    private String bedsSeenBy(TestToken token) {
        return ask(token, "/v1/beds").expectBody(String.class).returnResult().getResponseBody();
    }

    private ResponseSpec addBed(TestToken token, String clinic) {
        return client.post()
                .uri("/v1/clinics/{clinic}/beds", clinic)
                .headers(token.bearer())
                .exchange();
    }

    private ResponseSpec ask(TestToken token, String path) {
        return client.get().uri(path).headers(token.bearer()).exchange();
    }

    private static void problem(ResponseSpec answer, String slug) {
        answer.expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }
}
