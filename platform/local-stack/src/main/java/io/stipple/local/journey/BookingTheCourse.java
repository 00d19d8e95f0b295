package io.stipple.local.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

final class BookingTheCourse implements Act<List<Visit>> {

    private static final int DAYS_UNTIL_THE_FIRST = 5;
    private static final int LEAST_GAP = 10;
    private static final int MOST_GAP = 14;

    private final Stage stage;
    private final Plan plan;

    BookingTheCourse(Stage stage, Plan plan) {
        this.stage = stage;
        this.plan = plan;
    }

    @Override
    public String title() {
        return "The front desk books both sessions of the course at once";
    }

    @Override
    public Played<List<Visit>> play() {
        LocalDate from = plan.consultation().startsAt().toLocalDate().plusDays(DAYS_UNTIL_THE_FIRST);
        List<Slots.Slot> pair = slots(from, from.plusDays(10)).free().stream()
                .map(this::withSecond)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new StepFailed("no technician has time for both sessions of the course"));
        JsonNode course = stage.people()
                .maraAtBooking()
                .post(
                        "/v1/courses",
                        Map.of(
                                "planId", plan.planId(),
                                "clinic", stage.clinic(),
                                "technicianId", pair.getFirst().technicianId(),
                                "startsAt",
                                        pair.stream().map(Slots.Slot::startsAt).toList()))
                .body();
        if (course.path("appointments").size() != 2) {
            throw new StepFailed("the course has " + course.path("appointments").size() + " visits instead of 2");
        }
        List<Visit> visits = List.of(visit(course, 0, pair), visit(course, 1, pair));
        Fact fact = stage.topics()
                .await(
                        "appointment-booked",
                        visits.getLast().story(),
                        booked -> booked.text("appointmentId")
                                .equals(visits.getLast().appointmentId().toString()));
        return new Played<>(
                visits,
                Times.of(pair.getFirst().startsAt()) + " and "
                        + Times.of(pair.getLast().startsAt()) + " with "
                        + pair.getFirst().technicianName(),
                fact);
    }

    private Optional<List<Slots.Slot>> withSecond(Slots.Slot first) {
        LocalDate day = first.startsAt().toLocalDate();
        return slots(day.plusDays(LEAST_GAP), day.plusDays(MOST_GAP)).free().stream()
                .filter(slot -> slot.technicianId().equals(first.technicianId()))
                .findFirst()
                .map(second -> List.of(first, second));
    }

    private Slots slots(LocalDate from, LocalDate to) {
        return Slots.ask(
                stage.people().maraAtBooking(),
                "/v1/clinics/" + stage.clinic() + "/free-slots?kind=SESSION&minutes=180",
                from,
                to);
    }

    private Visit visit(JsonNode course, int i, List<Slots.Slot> pair) {
        return new Visit(
                UUID.fromString(course.path("appointments").path(i).path("id").asString()),
                plan.consultation().clientId(),
                pair.get(i).startsAt(),
                pair.get(i).endsAt());
    }
}
