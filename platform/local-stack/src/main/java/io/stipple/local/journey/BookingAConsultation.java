package io.stipple.local.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

final class BookingAConsultation implements Act<Visit> {

    private final Stage stage;

    BookingAConsultation(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String title() {
        return "A client books a consultation on the public page";
    }

    @Override
    public Played<Visit> play() {
        LocalDate today = LocalDate.ofInstant(stage.clock().now(), stage.zone());
        Slots.Slot slot = Slots.ask(
                        stage.people().anybody(),
                        "/v1/public/clinics/" + stage.clinic() + "/free-slots",
                        today.plusDays(1),
                        today.plusDays(14))
                .first("a consultation in the next two weeks");
        JsonNode booked = stage.people()
                .anybody()
                .post(
                        "/v1/public/consultations",
                        Map.of(
                                "clinic", stage.clinic(),
                                "technicianId", slot.technicianId(),
                                "startsAt", slot.startsAt(),
                                "client", stage.client()))
                .body();
        Visit visit = new Visit(
                UUID.fromString(booked.path("appointmentId").asString()),
                UUID.fromString(booked.path("clientId").asString()),
                OffsetDateTime.parse(booked.path("startsAt").asString()),
                OffsetDateTime.parse(booked.path("endsAt").asString()));
        Fact fact = stage.topics()
                .await(
                        "appointment-booked",
                        visit.story(),
                        one -> one.text("appointmentId")
                                .equals(visit.appointmentId().toString()));
        return new Played<>(
                visit,
                stage.client().name() + " with " + booked.path("technicianName").asString() + ", "
                        + Times.of(visit.startsAt()),
                fact);
    }
}
