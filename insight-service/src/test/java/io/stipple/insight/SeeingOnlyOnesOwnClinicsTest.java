package io.stipple.insight;

import static io.stipple.platform.testing.ClinicRight.FRONT_DESK;
import static io.stipple.platform.testing.ClinicRight.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SeeingOnlyOnesOwnClinicsTest {

    private static final Instant NOON = Instant.parse("2026-10-12T17:00:00Z");
    private static final String OCTOBER = "2026-10";

    @Autowired
    RestTestClient client;

    @BeforeEach
    void twoClinicsWithDifferentDays() {
        String here = "here-" + UUID.randomUUID().toString().substring(0, 8);
        Facts ours = Facts.at(here, "America/New_York");
        Facts theirs = Facts.at(here.replace("here", "there"), "America/New_York");
        OtherServices.say(ours.opened(NOON), ours.booked(UUID.randomUUID(), NOON, NOON));
        OtherServices.say(theirs.opened(NOON), theirs.booked(UUID.randomUUID(), NOON, NOON));
        OtherServices.say(theirs.booked(UUID.randomUUID(), NOON, NOON));
        new Reports(client).settled(here, OCTOBER, OCTOBER, Map.of("booked", 1));
        new Reports(client).settled(theirs.clinic(), OCTOBER, OCTOBER, Map.of("booked", 2));
        this.here = here;
        this.there = theirs.clinic();
    }

    private String here = "";
    private String there = "";

    @Test
    void aManagerFindsTheirClinicAndNoOther() {
        JsonNode report = as(TestIssuer.token().at(here, MANAGER)).franchise(OCTOBER, OCTOBER);

        assertThat(report.path("clinics").findValuesAsString("clinic")).containsExactly(here);
        assertThat(report.path("total").path("booked").asInt()).isEqualTo(1);
        assertThat(report.path("months").path(0).path("booked").asInt()).isEqualTo(1);
    }

    @Test
    void whoWorksAtTwoClinicsFindsBothTogether() {
        TestToken both = TestIssuer.token().at(here, MANAGER).at(there, FRONT_DESK);

        JsonNode report = as(both).franchise(OCTOBER, OCTOBER);

        assertThat(report.path("clinics").findValuesAsString("clinic")).containsExactlyInAnyOrder(here, there);
        assertThat(report.path("total").path("booked").asInt()).isEqualTo(3);
    }

    @Test
    void anOperatorFindsEveryClinic() {
        JsonNode report = as(TestIssuer.token().operator()).franchise(OCTOBER, OCTOBER);

        assertThat(report.path("clinics").findValuesAsString("clinic")).contains(here, there);
    }

    @Test
    void whoWorksNowhereFindsNothing() {
        JsonNode report = as(TestIssuer.token()).franchise(OCTOBER, OCTOBER);

        assertThat(report.path("clinics")).isEmpty();
        assertThat(report.path("total").path("booked").asInt(-1)).isZero();
    }

    @Test
    void anotherClinicsReportIsRefusedAsIfItMightNotExist() {
        TestToken manager = TestIssuer.token().at(here, MANAGER);

        JsonNode theirs = as(manager).clinic(there, OCTOBER, OCTOBER);
        JsonNode nobodys = as(manager).clinic("no-such-clinic", OCTOBER, OCTOBER);

        assertThat(theirs.path("type").asString()).isEqualTo("/problems/not-allowed");
        assertThat(nobodys.path("type").asString()).isEqualTo("/problems/not-allowed");
    }

    private Reports as(TestToken token) {
        return new Reports(client, token);
    }
}
