package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The link in a confirmation is the right to see, confirm, move and call off that one visit.
class ChangingAVisitByItsLinkTest extends AskingTheService {
    private static final String VISIT = "2026-12-07T10:00:00-05:00";
    private static final String LATER = "2026-12-08T11:00:00-05:00";
    private static final String FREE_UNTIL = "2026-12-05T10:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    private Desk notification;
    private UUID client;
    private Answer booked;
    private String link;

    @BeforeEach
    void aBookedVisitAndItsLink() {
        notification = nobody.as(TestIssuer.token().service("links"));
        client = clinic.meets();
        booked = clinic.frontDesk().post("/v1/appointments", clinic.visit(client, tess, "CONSULTATION", VISIT));
        link = "/v1/public/links/" + linkFor(client).text("token");
    }

    @Test
    void showsIt() {
        Answer shown = nobody.get(link);

        assertThat(shown.text("purpose")).isEqualTo("APPOINTMENT");
        assertThat(shown.text("zone")).isEqualTo("America/New_York");
        assertThat(shown.body().at("/appointment/startsAt").asString()).isEqualTo(VISIT);
        assertThat(shown.body().at("/appointment/technicianName").asString()).isEqualTo("Tess");
        assertThat(shown.body().at("/appointment/freeUntil").asString()).isEqualTo(FREE_UNTIL);
    }

    @Test
    void confirmsItOnceHoweverOften() {
        Answer confirmed = nobody.post(link + "/confirmation", "");
        Answer again = nobody.post(link + "/confirmation", "");

        assertThat(confirmed.body().path("confirmed").asBoolean()).isTrue();
        assertThat(again.etag()).isEqualTo(confirmed.etag());
        assertThat(history().findValuesAsString("what")).containsExactly("BOOKED", "CONFIRMED");
        assertThat(history().findValuesAsString("actor")).containsExactly("STAFF", "CLIENT");
    }

    @Test
    void movesItKeepingTheTechnician() {
        clinic.hires("Tom");

        Answer moved = move(LATER, booked.etag());

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("startsAt")).isEqualTo(LATER);
        assertThat(moved.text("technicianName")).isEqualTo("Tess");
        assertThat(nobody.get(link).body().at("/appointment/startsAt").asString())
                .isEqualTo(LATER);
        assertThat(move(VISIT, booked.etag()).problem()).isEqualTo("stale-version");
    }

    @Test
    void movesItByTheRulesOfWhoeverBooksOnline() {
        assertThat(move("2026-12-01T15:00:00-05:00", booked.etag()).problem()).isEqualTo("notice-too-short");
        assertThat(move("2026-12-08T11:05:00-05:00", booked.etag()).problem()).isEqualTo("off-the-grid");
        assertThat(move("2026-12-08T08:00:00-05:00", booked.etag()).problems()).contains("outside-opening-hours");
        assertThat(nobody.get(link + "/free-slots?from=2026-12-08&to=2026-12-08")
                        .body()
                        .path("slots")
                        .findValuesAsString("startsAt"))
                .contains(LATER);
    }

    @Test
    void doesNotTellWhoseTheTimeIs() {
        clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", LATER));

        Answer refused = move(LATER, booked.etag());

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.body().path("taken").size()).isZero();
    }

    @Test
    void callsItOffFreelyUntilTwoDaysBefore() {
        clock.turnTo(OffsetDateTime.parse(FREE_UNTIL).toInstant());

        Answer cancelled = nobody.post(link + "/cancellation", "");

        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        AppointmentCancelled fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentCancelled.class);
        assertThat(fact.cancelledBy()).isEqualTo(CancelledBy.CLIENT);
        assertThat(fact.late()).isFalse();
        assertThat(nobody.get(link).body().path("used").asBoolean()).isTrue();
        assertThat(nobody.post(link + "/cancellation", "").problem()).isEqualTo("not-booked");
    }

    @Test
    void marksItLateAfterwardsWhetherMovedOrCalledOff() {
        clock.turnTo(OffsetDateTime.parse(FREE_UNTIL).toInstant().plusMillis(1));

        Answer moved = move(LATER, booked.etag());
        clock.turnTo(OffsetDateTime.parse(LATER).toInstant().minusSeconds(1));
        nobody.post(link + "/cancellation", "");

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(history().findValuesAsString("late")).containsExactly("false", "true", "true");
    }

    @Test
    void doesNothingOnceItHasStarted() {
        clock.turnTo(OffsetDateTime.parse(VISIT).toInstant());

        assertThat(nobody.post(link + "/cancellation", "").problem()).isEqualTo("already-started");
        assertThat(nobody.post(link + "/confirmation", "").problem()).isEqualTo("already-started");
        assertThat(move(LATER, booked.etag()).problem()).isEqualTo("already-started");
    }

    @Test
    void isForOneVisitOfOneClientAlone() {
        Answer others = linkFor(clinic.meets());
        String invitation = notification
                .post(
                        "/v1/links",
                        Map.of(
                                "clientId",
                                client,
                                "clinic",
                                clinic.code(),
                                "touchUpId",
                                UUID.randomUUID(),
                                "purpose",
                                "FADE_CHECK",
                                "expiresAt",
                                "2026-12-31T00:00:00Z"))
                .text("token");

        assertThat(others.problem()).isEqualTo("not-found");
        assertThat(nobody.post("/v1/public/links/" + invitation + "/cancellation", "")
                        .problem())
                .isEqualTo("link-unknown");
        assertThat(nobody.post(link + "/appointment", Map.of("startsAt", LATER)).problem())
                .isEqualTo("link-unknown");
        assertThat(nobody.post("/v1/public/links/guessed/cancellation", "").problem())
                .isEqualTo("link-unknown");
        assertThat(nobody.post("/v1/public/consultations", clinic.consultation(LATER, Place.person()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void endsWhenItExpires() {
        clock.turnTo(OffsetDateTime.parse("2026-12-10T00:00:00Z").toInstant());

        assertThat(nobody.get(link).problem()).isEqualTo("link-expired");
        assertThat(nobody.post(link + "/cancellation", "").problem()).isEqualTo("link-expired");
    }

    private Answer move(String startsAt, String version) {
        return nobody.put(link + "/slot", Map.of("startsAt", startsAt), version);
    }

    private Answer linkFor(UUID whom) {
        return notification.post(
                "/v1/links",
                Map.of(
                        "clientId",
                        whom,
                        "clinic",
                        clinic.code(),
                        "appointmentId",
                        booked.id("id"),
                        "purpose",
                        "APPOINTMENT",
                        "expiresAt",
                        "2026-12-10T00:00:00Z"));
    }

    private tools.jackson.databind.JsonNode history() {
        return clinic.frontDesk()
                .get("/v1/appointments/" + booked.text("id") + "/history")
                .body()
                .path("changes");
    }
}
