package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.VisitState;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Booking;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FactsArriveInTheirOwnTimeTest {
    private final Staffed miami;

    FactsArriveInTheirOwnTimeTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.miami = new Staffed(port, "miami-brickell", visits);
    }

    @Test
    void soAConsultationIsRefusedUntilItsAppointmentIsKnownAndThenTaken() {
        AppointmentBooked booked = miami.aClient().consultation();
        Map<String, Object> form = Sheets.proceed(booked.appointmentId(), Sheets.aPlan());

        Answer tooEarly = miami.technician().post("/v1/consultations", form);
        miami.arrived(booked);
        Answer later = miami.technician().post("/v1/consultations", form);

        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.problem()).isEqualTo("appointment-unknown");
        assertThat(later.status()).isEqualTo(201);
    }

    @Test
    void andBookingsEchoOfACompletedVisitChangesNothingForIt() {
        Client client = miami.aClient();
        AppointmentBooked booked = client.consultation();
        miami.arrived(booked);
        miami.technician().post("/v1/consultations", Sheets.proceed(booked.appointmentId(), Sheets.aPlan()));

        miami.arrived(
                new AppointmentCompleted(
                        booked.appointmentId(),
                        client.id(),
                        client.clinic(),
                        booked.kind(),
                        booked.startsAt(),
                        TurnableClock.START),
                VisitState.COMPLETED);

        Answer again =
                miami.technician().post("/v1/consultations", Sheets.proceed(booked.appointmentId(), Sheets.aPlan()));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("consultation-already-completed");
    }

    @Test
    void andARecordDeliveredThriceIsOneVisit() {
        Client client = miami.aClient();
        AppointmentBooked booked = client.consultation();
        Booking.tellsThrice(booked);
        miami.arrived(client.cancels(booked), VisitState.CANCELLED);

        Answer answer =
                miami.technician().post("/v1/consultations", Sheets.proceed(booked.appointmentId(), Sheets.aPlan()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("appointment-gone");
    }

    @Test
    void andASessionOfAPlanThatWasNeverAgreedHereIsRefused() {
        Client client = miami.aClient();
        UUID appointment = miami.arrived(client.session(UUID.randomUUID(), 1, TurnableClock.START));

        Answer answer = miami.technician().post("/v1/session-records", Map.of("appointmentId", appointment));

        assertThat(answer.problem()).isEqualTo("plan-unknown");
    }

    @Test
    void andASessionOfACancelledVisitIsNotOpened() {
        Client client = miami.aClient();
        AppointmentBooked booked = client.session(miami.aPlanFor(client), 1, TurnableClock.START);
        miami.arrived(booked);
        miami.arrived(client.cancels(booked), VisitState.CANCELLED);

        Answer answer = miami.opens(booked.appointmentId());

        assertThat(answer.problem()).isEqualTo("appointment-gone");
    }

    @Test
    void andAConsultationIsNoPlaceForASessionRecord() {
        UUID appointment = miami.arrived(miami.aClient().consultation());

        Answer answer = miami.technician().post("/v1/session-records", Map.of("appointmentId", appointment));

        assertThat(answer.problem()).isEqualTo("wrong-appointment-kind");
    }
}
