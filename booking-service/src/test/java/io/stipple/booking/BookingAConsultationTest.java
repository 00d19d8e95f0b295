package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BookingAConsultationTest extends AskingTheService {
    @Autowired
    EventsOnTopic events;

    @Test
    void takesTheTimeFromTheFreeSlotsAndPutsItOnTheDayBoard() {
        String slots = "/v1/public/clinics/" + clinic.code() + "/free-slots?from=2026-12-02&to=2026-12-02";
        assertThat(nobody.get(slots).body().path("slots").findValuesAsString("startsAt"))
                .contains(NEXT_DAY_AT_TEN);

        Answer booked = nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()));

        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(booked.text("technicianName")).isEqualTo("Tess");
        assertThat(booked.text("startsAt")).isEqualTo(NEXT_DAY_AT_TEN);
        assertThat(booked.text("endsAt")).isEqualTo("2026-12-02T10:45:00-05:00");
        assertThat(nobody.get(slots).body().path("slots").findValuesAsString("startsAt"))
                .doesNotContain("2026-12-02T09:45:00-05:00", NEXT_DAY_AT_TEN, "2026-12-02T11:15:00-05:00")
                .contains("2026-12-02T11:30:00-05:00");
        var board = clinic.frontDesk().get("/v1/clinics/" + clinic.code() + "/days/2026-12-02");
        assertThat(board.text("opens")).isEqualTo("09:00:00");
        assertThat(board.body().at("/technicians/0/appointments/0/id").asString())
                .isEqualTo(booked.text("appointmentId"));
    }

    @Test
    void isToldToTheOtherServices() {
        Answer booked = nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()));

        AppointmentBooked fact = events.await(Topic.APPOINTMENTS, booked.text("clientId"), AppointmentBooked.class);
        assertThat(fact.appointmentId()).isEqualTo(booked.id("appointmentId"));
        assertThat(fact.technicianId()).isEqualTo(tess);
        assertThat(fact.startsAt()).isEqualTo(Instant.parse("2026-12-02T15:00:00Z"));
        assertThat(fact.origin()).isEqualTo(Origin.ONLINE);
        assertThat(events.await(Topic.CLIENTS, booked.text("clientId"), ClientRegistered.class)
                        .clinicCode())
                .isEqualTo(clinic.code());
    }

    @Test
    void meetsTheSamePersonAgainWhateverElseTheySay() {
        Map<String, Object> mira = new java.util.LinkedHashMap<>(Place.person());
        Answer first = nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, mira));
        mira.put("name", "Somebody Else");
        mira.put("email", mira.get("email").toString().toUpperCase(java.util.Locale.ROOT));

        Answer second = nobody.post("/v1/public/consultations", clinic.consultation("2026-12-03T10:00:00-05:00", mira));

        assertThat(second.text("clientId")).isEqualTo(first.text("clientId"));
        assertThat(clinic.frontDesk()
                        .get("/v1/clients/" + first.text("clientId"))
                        .text("name"))
                .startsWith("Mira");
    }

    @Test
    void isAnsweredFromMemoryWhenAskedAgainWithTheSameKey() {
        var request = clinic.consultation(NEXT_DAY_AT_TEN, Place.person());
        String key = UUID.randomUUID().toString();

        Answer first = nobody.post("/v1/public/consultations", request, key);
        Answer again = nobody.post("/v1/public/consultations", request, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()), key)
                        .status())
                .isEqualTo(422);
    }
}
