package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangingAVisitTest extends AskingTheService {
    private static final String FREE_CANCELLATION_ENDS = "2026-12-05T10:00:00-05:00";
    private static final String VISIT = "2026-12-07T10:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    private UUID client;
    private Answer booked;
    private String path;

    @BeforeEach
    void aBookedVisit() {
        client = clinic.meets();
        booked = clinic.frontDesk().post("/v1/appointments", clinic.visit(client, tess, "CONSULTATION", VISIT));
        path = "/v1/appointments/" + booked.text("id");
    }

    @Test
    void movesItAndRaisesVersionAndRevision() {
        Answer moved = move("2026-12-08T11:00:00-05:00", booked.etag());

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("startsAt")).isEqualTo("2026-12-08T11:00:00-05:00");
        assertThat(moved.etag()).isEqualTo("\"2\"");
        AppointmentMoved fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentMoved.class);
        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.previousStartsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(move("2026-12-08T11:15:00-05:00", moved.etag()).status())
                .as("a visit is not in its own way")
                .isEqualTo(200);
    }

    @Test
    void isRefusedOverSomebodyElsesChange() {
        move("2026-12-08T11:00:00-05:00", booked.etag());

        assertThat(move("2026-12-09T11:00:00-05:00", booked.etag()).problem()).isEqualTo("stale-version");
        assertThat(clinic.frontDesk()
                        .putWithoutVersion(path + "/slot", Map.of("technicianId", tess, "startsAt", VISIT))
                        .problem())
                .isEqualTo("version-required");
    }

    @Test
    void isRefusedWhereSomebodyElseIs() {
        UUID other = clinic.meets();
        clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(other, tess, "CONSULTATION", "2026-12-08T11:00:00-05:00"));

        Answer refused = move("2026-12-08T11:30:00-05:00", booked.etag());

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.body().path("taken").toString()).isEqualTo("[\"TECHNICIAN\"]");
        assertThat(clinic.frontDesk().get(path).text("startsAt")).isEqualTo(VISIT);
    }

    @Test
    void cancelsFreelyUntilTwoDaysBeforeAndLateAfterwards() {
        clock.turnTo(OffsetDateTime.parse(FREE_CANCELLATION_ENDS).toInstant());

        Answer cancelled = cancel("CLIENT");

        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        AppointmentCancelled fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentCancelled.class);
        assertThat(fact.late()).isFalse();
        assertThat(fact.cancelledBy()).isEqualTo(CancelledBy.CLIENT);
        assertThat(cancel("CLIENT").problem()).isEqualTo("not-booked");
    }

    @Test
    void freesTheTimeOfACancelledVisit() {
        clock.turnTo(OffsetDateTime.parse(FREE_CANCELLATION_ENDS).toInstant().plusMillis(1));
        cancel("CLINIC");

        Answer again =
                clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", VISIT));

        assertThat(again.status()).isEqualTo(201);
        assertThat(events.await(Topic.APPOINTMENTS, client.toString(), AppointmentCancelled.class)
                        .late())
                .isTrue();
    }

    @Test
    void recordsANoShowOnceItHasStarted() {
        assertThat(clinic.frontDesk().post(path + "/no-show", "").problem()).isEqualTo("not-started");
        clock.turn(Duration.ofDays(6));

        assertThat(clinic.frontDesk().post(path + "/no-show", "").text("state")).isEqualTo("MISSED");
        assertThat(events.await(Topic.APPOINTMENTS, client.toString(), AppointmentMissed.class)
                        .appointmentId())
                .isEqualTo(booked.id("id"));
        assertThat(cancel("CLIENT").problem()).isEqualTo("not-booked");
    }

    @Test
    void checksTheClientInOnTheDayAndThenNobodyMissedIt() {
        assertThat(clinic.frontDesk().post(path + "/check-in", "").problem()).isEqualTo("not-the-day");
        clock.turnTo(OffsetDateTime.parse(VISIT).toInstant().minus(Duration.ofMinutes(10)));

        Answer here = clinic.frontDesk().post(path + "/check-in", "");
        Answer again = clinic.frontDesk().post(path + "/check-in", "");
        clock.turn(Duration.ofHours(1));

        assertThat(here.text("checkedInAt")).isEqualTo("2026-12-07T09:50:00-05:00");
        assertThat(again.etag()).isEqualTo(here.etag()).isEqualTo("\"2\"");
        assertThat(clinic.frontDesk().post(path + "/no-show", "").problem()).isEqualTo("checked-in");
    }

    @Test
    void remembersWhoDidWhatAndWhen() {
        move("2026-12-08T11:00:00-05:00", booked.etag());
        cancel("CLIENT");

        var changes = clinic.frontDesk().get(path + "/history").body().path("changes");

        assertThat(changes.findValuesAsString("what")).containsExactly("BOOKED", "MOVED", "CANCELLED");
        assertThat(changes.findValuesAsString("startsAt"))
                .containsExactly(VISIT, "2026-12-08T11:00:00-05:00", "2026-12-08T11:00:00-05:00");
        assertThat(changes.findValuesAsString("policy")).containsOnly("franchise-1");
        assertThat(changes.findValuesAsString("account")).hasSize(3);
    }

    @Test
    void doesNotMoveItOnceItHasStarted() {
        clock.turn(Duration.ofDays(6));

        assertThat(move("2026-12-15T11:00:00-05:00", booked.etag()).problem()).isEqualTo("already-started");
    }

    @Test
    void isForStaffOfThatClinicAlone() {
        var elsewhere = nobody.as(TestIssuer.token().at("some-other-clinic", ClinicRight.MANAGER));

        assertThat(elsewhere.get(path).problem()).isEqualTo("not-found");
        assertThat(elsewhere.post(path + "/no-show", "").problem()).isEqualTo("not-found");
        assertThat(elsewhere.get("/v1/clients/" + client).problem()).isEqualTo("not-found");
    }

    private Answer move(String startsAt, String version) {
        return clinic.frontDesk().put(path + "/slot", Map.of("technicianId", tess, "startsAt", startsAt), version);
    }

    private Answer cancel(String by) {
        return clinic.frontDesk().post(path + "/cancellation", Map.of("by", by));
    }
}
