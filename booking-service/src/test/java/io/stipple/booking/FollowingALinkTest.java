package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowingALinkTest extends AskingTheService {
    private final UUID touchUp = UUID.randomUUID();

    @Autowired
    EventsOnTopic events;

    @Autowired
    JdbcClient jdbc;

    private Desk notification;
    private UUID client;

    @BeforeEach
    void aClientToInvite() {
        notification = nobody.as(TestIssuer.token().service("links", "contacts"));
        client = clinic.meets();
    }

    @Test
    void booksTheFadeCheckItInvitesTo() {
        String link = "/v1/public/links/" + link();
        assertThat(nobody.get(link).text("clinic")).isEqualTo(clinic.code());
        assertThat(nobody.get(link + "/free-slots?from=2026-12-02&to=2026-12-02")
                        .body()
                        .path("slots")
                        .findValuesAsString("startsAt"))
                .contains(NEXT_DAY_AT_TEN);

        Answer booked = nobody.post(link + "/appointment", Map.of("startsAt", NEXT_DAY_AT_TEN));

        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        AppointmentBooked fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentBooked.class);
        assertThat(fact.kind()).isEqualTo(AppointmentKind.FADE_CHECK);
        assertThat(fact.touchUpId()).contains(touchUp);
        assertThat(fact.origin()).isEqualTo(Origin.LINK);
        assertThat(nobody.get(link).body().path("used").asBoolean()).isTrue();
    }

    @Test
    void booksOneVisitForOneInvitationHoweverManyLinks() {
        String first = "/v1/public/links/" + link() + "/appointment";
        String second = "/v1/public/links/" + link() + "/appointment";
        nobody.post(first, Map.of("startsAt", NEXT_DAY_AT_TEN));

        Answer again = nobody.post(second, Map.of("startsAt", "2026-12-03T10:00:00-05:00"));

        assertThat(again.problem()).isEqualTo("touch-up-already-booked");
    }

    @Test
    void endsWhenItExpires() {
        String link = "/v1/public/links/" + link();
        clock.turn(Duration.ofDays(31));

        assertThat(nobody.get(link).status()).isEqualTo(410);
        assertThat(nobody.post(link + "/appointment", Map.of("startsAt", NEXT_DAY_AT_TEN))
                        .problem())
                .isEqualTo("link-expired");
        assertThat(nobody.get("/v1/public/links/guessed").problem()).isEqualTo("link-unknown");
    }

    @Test
    void leavesNoTokenBehind() {
        String token = link();
        nobody.post("/v1/public/links/" + token + "/appointment", Map.of("startsAt", NEXT_DAY_AT_TEN));

        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                            .param("%" + token + "%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void isMadeByServicesAloneWhoMayAlsoAskHowToReachTheClient() {
        assertThat(clinic.frontDesk().post("/v1/links", request()).problem()).isEqualTo("not-allowed");
        assertThat(clinic.frontDesk().get("/v1/clients/" + client + "/contact").problem())
                .isEqualTo("not-allowed");
        assertThat(notification.get("/v1/clients/" + client + "/contact").text("phone"))
                .isEqualTo("+13055550123");
    }

    private String link() {
        Answer made = notification.post("/v1/links", request());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("token")).hasSize(43);
        return made.text("token");
    }

    private Map<String, Object> request() {
        return Map.of(
                "clientId",
                client,
                "clinic",
                clinic.code(),
                "touchUpId",
                touchUp,
                "purpose",
                "FADE_CHECK",
                "expiresAt",
                "2026-12-31T00:00:00Z");
    }
}
