package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.VisitChannel;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A consultation with a client who is elsewhere has two clocks.
class MeetingByPhoneOrVideoTest extends AskingTheService {
    private static final Map<String, String> FROM_MADRID = Map.of("channel", "VIDEO", "clientZone", "Europe/Madrid");

    @Autowired
    EventsOnTopic events;

    @Test
    void showsTheClientsClockBesideTheClinics() {
        UUID client = clinic.meets();

        Answer booked = asks(client, "CONSULTATION", FROM_MADRID);

        assertThat(booked.text("startsAt")).isEqualTo("2026-12-02T10:00:00-05:00");
        assertThat(booked.text("endsAt")).isEqualTo("2026-12-02T10:30:00-05:00");
        assertThat(booked.body().at("/call/startsAt").asString()).isEqualTo("2026-12-02T16:00:00+01:00");
        assertThat(booked.body().at("/call/clientZone").asString()).isEqualTo("Europe/Madrid");
        AppointmentBooked fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentBooked.class);
        assertThat(fact.channel()).contains(VisitChannel.VIDEO);
        assertThat(fact.clientZone()).contains("Europe/Madrid");
    }

    @Test
    void isBookedOnlineToo() {
        Map<String, Object> request = new LinkedHashMap<>(clinic.consultation(NEXT_DAY_AT_TEN, Place.person()));
        request.put("call", FROM_MADRID);

        Answer booked = nobody.post("/v1/public/consultations", request);

        assertThat(booked.body().at("/call/endsAt").asString()).isEqualTo("2026-12-02T16:30:00+01:00");
    }

    @Test
    void isNothingForATreatmentOrAnUnknownZone() {
        UUID client = clinic.meets();

        assertThat(asks(client, "FADE_CHECK", FROM_MADRID).problem()).isEqualTo("invalid-request");
        assertThat(asks(client, "CONSULTATION", Map.of("channel", "VIDEO", "clientZone", "Europe/Atlantis"))
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(asks(client, "CONSULTATION", Map.of("channel", "OTHER", "clientZone", "Europe/Madrid"))
                        .problem())
                .isEqualTo("invalid-request");
    }

    private Answer asks(UUID client, String kind, Map<String, ?> call) {
        Map<String, Object> visit = new LinkedHashMap<>(clinic.visit(client, tess, kind, NEXT_DAY_AT_TEN));
        visit.put("call", call);
        return clinic.frontDesk().post("/v1/appointments", visit);
    }
}
