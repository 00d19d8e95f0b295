package io.stipple.platform.edge;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@EdgeTest
class TheApiDescriptionTest {
    @Autowired
    RestTestClient client;

    @Test
    void namesTokensProblemsAndTheStartersHeaders() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.paths['/v1/beds'].post.parameters[0].name")
                .isEqualTo("Idempotency-Key")
                .jsonPath("$.paths['/v1/beds'].post.parameters.length()")
                .isEqualTo(1)
                .jsonPath("$.paths['/v1/things/{id}'].put.parameters[1].name")
                .isEqualTo("If-Match")
                .jsonPath("$.paths['/v1/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/v1/me'].get.responses.default.content['application/problem+json']")
                .exists()
                .jsonPath("$.paths['/v1/public/hello'].get.security")
                .doesNotExist();
    }
}
