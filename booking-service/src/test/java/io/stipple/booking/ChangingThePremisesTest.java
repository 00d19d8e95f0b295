package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rooms and weekly hours change while visits are booked: those that no longer fit wait for somebody, and none is lost.
class ChangingThePremisesTest extends AskingTheService {
    private static final String TUESDAY = "2026-12-08";

    private Desk manager;
    private Answer booked;

    @BeforeEach
    void aVisitInTheFirstRoom() {
        manager = clinic.staff(ClinicRight.MANAGER);
        booked = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tess, "CONSULTATION", TUESDAY + "T10:00:00-05:00"));
    }

    @Test
    void closesADayOfTheWeekAndSaysWhomThatHits() {
        Answer closed = week(List.of(opening("MONDAY", "09:00", "18:00")));

        assertThat(closed.body().at("/affected/0/appointmentId").asString()).isEqualTo(booked.text("id"));
        assertThat(closed.body().at("/affected/0/reasons").toString()).isEqualTo("[\"outside-opening-hours\"]");
        assertThat(clinic.queue()).containsExactly(booked.text("id"));
        assertThat(clinic.freeSlots("CONSULTATION", TUESDAY)).isEmpty();
        week(List.of(opening("TUESDAY", "09:00", "12:00")));
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void closesARoomAndFindsAnotherForWhoeverWasToBeThere() {
        Answer closed = rooms("Room 2", "Room 3");

        assertThat(closed.body().at("/affected/0/reasons").toString()).isEqualTo("[\"room-closed\"]");
        assertThat(clinic.queue()).containsExactly(booked.text("id"));
        Answer moved = clinic.frontDesk()
                .put(
                        "/v1/appointments/" + booked.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", booked.text("startsAt")),
                        booked.etag());
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("roomId")).isNotEqualTo(booked.text("roomId"));
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void opensARoomAgainAsTheSameRoom() {
        rooms("Room 2");

        rooms("Room 1", "Room 2");

        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void refusesHoursThatOverlapOrRunBackwards() {
        assertThat(week(List.of(opening("MONDAY", "09:00", "13:00"), opening("MONDAY", "12:00", "18:00")))
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(week(List.of(opening("MONDAY", "18:00", "09:00"))).problem()).isEqualTo("invalid-request");
        assertThat(rooms("Room 1", "Room 1").problem()).isEqualTo("invalid-request");
        assertThat(clinic.queue()).isEmpty();
    }

    private Answer week(List<Map<String, String>> openings) {
        return manager.put(
                "/v1/clinics/" + clinic.code() + "/opening-hours", Map.of("openingHours", openings), "\"0\"");
    }

    private Answer rooms(String... names) {
        return manager.put("/v1/clinics/" + clinic.code() + "/rooms", Map.of("rooms", List.of(names)), "\"0\"");
    }

    private static Map<String, String> opening(String day, String opens, String closes) {
        return Map.of("day", day, "opens", opens, "closes", closes);
    }
}
