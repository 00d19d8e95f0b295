package io.stipple.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AskingForMonthsTest {

    private Reports reports;

    @BeforeEach
    void ask(@Autowired RestTestClient client) {
        reports = new Reports(client);
    }

    @Test
    void getsEachOfThemAlsoWhereNothingHappened() {
        JsonNode report = reports.franchise("1999-11", "2000-02");

        assertThat(report.path("months").findValuesAsString("month"))
                .containsExactly("1999-11", "1999-12", "2000-01", "2000-02");
        assertThat(report.path("months").path(1).path("booked").asInt(-1)).isZero();
        assertThat(report.path("total").path("rates").path("show").isNull()).isTrue();
    }

    @Test
    void mayReachOverSixtyAndNoMore() {
        JsonNode sixty = reports.franchise("2026-01", "2030-12");
        JsonNode sixtyOne = reports.franchise("2026-01", "2031-01");

        assertThat(sixty.path("months")).hasSize(60);
        assertThat(sixtyOne.path("type").asString()).isEqualTo("/problems/invalid-request");
        assertThat(sixtyOne.path("errors").path(0).path("field").asString()).isEqualTo("to");
    }

    @Test
    void isRefusedWhenTheyRunBackwards() {
        JsonNode answer = reports.franchise("2026-02", "2026-01");

        assertThat(answer.path("type").asString()).isEqualTo("/problems/invalid-request");
        assertThat(answer.path("errors").path(0).path("field").asString()).isEqualTo("to");
    }

    @Test
    void isRefusedWhenOneIsNoMonth() {
        JsonNode answer = reports.franchise("november", "2026-01");

        assertThat(answer.path("type").asString()).isEqualTo("/problems/malformed-time");
        assertThat(answer.toString()).contains("from").doesNotContain("Exception");
    }

    @Test
    void isRefusedForAClinicThatIsNot() {
        JsonNode unknown = reports.clinic("never-opened", "2026-01", "2026-01");
        JsonNode noCode = reports.clinic("NOT_A_CODE", "2026-01", "2026-01");

        assertThat(unknown.path("type").asString()).isEqualTo("/problems/not-found");
        assertThat(noCode.path("type").asString()).isEqualTo("/problems/invalid-request");
    }
}
