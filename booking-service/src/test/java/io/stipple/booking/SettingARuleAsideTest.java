package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.SoftRule;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The manager of the clinic may set gap, notice and horizon aside for one visit, and says why.
class SettingARuleAsideTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String TOO_SOON = "2026-12-14T10:00:00-05:00";
    private static final Map<String, ?> BECAUSE = Map.of("reason", "healed early, seen on the 13th");

    @Autowired
    EventsOnTopic events;

    private Course course;

    @BeforeEach
    void aCourseWithItsFirstSession() {
        course = Course.agreed(clinic, tess);
        course.books(1, FIRST);
    }

    @Test
    void booksAgainstTheGapAndTellsEverybodySo() {
        Answer plain = course.asks(2, TOO_SOON, Map.of());
        Answer overridden = manager().post("/v1/appointments", course.visit(2, TOO_SOON, Map.of("override", BECAUSE)));

        assertThat(plain.problem()).isEqualTo("gap-not-kept");
        assertThat(plain.body().path("overridable").asBoolean()).isTrue();
        assertThat(overridden.status()).as(overridden.toString()).isEqualTo(201);
        assertThat(events.await(
                                Topic.APPOINTMENTS,
                                course.client().toString(),
                                AppointmentBooked.class,
                                fact -> fact.appointmentId().equals(overridden.id("id")))
                        .overridden())
                .contains(List.of(SoftRule.GAP));
        var line = manager()
                .get("/v1/appointments/" + overridden.text("id") + "/history")
                .body()
                .at("/changes/0");
        assertThat(line.path("overridden").toString()).isEqualTo("[\"GAP\"]");
        assertThat(line.path("reason").asString()).isEqualTo(BECAUSE.get("reason"));
        assertThat(line.path("actor").asString()).isEqualTo("STAFF");
    }

    @Test
    void movesBeyondTheHorizon() {
        Answer visit = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tess, "CONSULTATION", "2026-12-03T10:00:00-05:00"));
        String slot = "/v1/appointments/" + visit.text("id") + "/slot";
        Map<String, Object> nextSummer = Map.of("technicianId", tess, "startsAt", "2027-07-01T10:00:00-04:00");
        Map<String, Object> because = new LinkedHashMap<>(nextSummer);
        because.put("override", BECAUSE);

        Answer plain = manager().put(slot, nextSummer, visit.etag());
        Answer notHers = clinic.frontDesk().put(slot, because, visit.etag());
        Answer moved = manager().put(slot, because, visit.etag());

        assertThat(plain.problem()).isEqualTo("beyond-horizon");
        assertThat(notHers.problem()).isEqualTo("not-allowed");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(events.await(Topic.APPOINTMENTS, visit.text("clientId"), AppointmentMoved.class)
                        .overridden())
                .contains(List.of(SoftRule.HORIZON));
    }

    @Test
    void isForManagersWhoSayWhy() {
        assertThat(course.asks(2, TOO_SOON, Map.of("override", BECAUSE)).problem())
                .isEqualTo("not-allowed");
        assertThat(manager()
                        .post("/v1/appointments", course.visit(2, TOO_SOON, Map.of("override", Map.of("reason", " "))))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("override.reason");
    }

    @Test
    void leavesEveryOtherRuleStandingAndTellsAllThatDo() {
        Answer refused = manager()
                .post(
                        "/v1/appointments",
                        course.visit(2, "2026-12-07T18:30:00-05:00", Map.of("override", BECAUSE, "minutes", 500)));

        assertThat(refused.problems()).containsExactly("length-not-allowed", "outside-opening-hours", "not-on-rota");
    }

    @Test
    void keepsNoReasonThatWasNotNeeded() {
        Answer booked = manager()
                .post("/v1/appointments", course.visit(2, "2026-12-18T10:00:00-05:00", Map.of("override", BECAUSE)));

        var line = manager()
                .get("/v1/appointments/" + booked.text("id") + "/history")
                .body()
                .at("/changes/0");
        assertThat(line.path("overridden").size()).isZero();
        assertThat(line.path("reason").isNull()).isTrue();
    }

    @Test
    void namesEverybodyWhoIsUnknownAtOnce() {
        String nobodys = "5ad7b4f5-4d3c-4a3c-9d0e-000000000000";
        Map<String, Object> visit = Map.of(
                "clientId",
                nobodys,
                "clinic",
                clinic.code(),
                "technicianId",
                nobodys,
                "kind",
                "CONSULTATION",
                "startsAt",
                FIRST);

        assertThat(clinic.frontDesk().post("/v1/appointments", visit).problems())
                .containsExactly("client-unknown", "technician-unknown");
    }

    private Desk manager() {
        return clinic.staff(ClinicRight.MANAGER);
    }
}
