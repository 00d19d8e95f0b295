package io.stipple.local.journey;

import io.stipple.local.http.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

final class AgreeingAPlan implements Act<Plan> {

    private static final List<Map<String, Integer>> TWO_SESSIONS = List.of(
            Map.of("minGapDays", 0, "maxGapDays", 180, "minutes", 180),
            Map.of("minGapDays", 10, "maxGapDays", 14, "minutes", 180));

    private final Stage stage;
    private final Patience patience;
    private final Visit consultation;

    AgreeingAPlan(Stage stage, Patience patience, Visit consultation) {
        this.stage = stage;
        this.patience = patience;
        this.consultation = consultation;
    }

    @Override
    public String title() {
        return "On its day, the technician completes it with a plan of two sessions";
    }

    @Override
    public Played<Plan> play() {
        stage.clock().moveTo(consultation.endsAt().toInstant());
        JsonNode completed = patience.until("the session service never heard of the booking", this::complete);
        UUID planId = UUID.fromString(completed.path("planId").asString());
        Fact fact = stage.topics()
                .await(
                        "plan-agreed",
                        consultation.story(),
                        agreed -> agreed.text("planId").equals(planId.toString()));
        return new Played<>(
                new Plan(planId, consultation), "full shaved look, 2 sessions, 10 to 14 days apart, 2,800 USD", fact);
    }

    /// The session service knows a visit as soon as the fact of its booking has arrived there, and not before.
    private Optional<JsonNode> complete() {
        LocalDate today = consultation.startsAt().toLocalDate();
        try {
            return Optional.of(stage.people()
                    .tess()
                    .post(
                            "/v1/consultations",
                            Map.of(
                                    "appointmentId", consultation.appointmentId(),
                                    "outcome", "PROCEED",
                                    "assessment", Map.of("norwood", 4, "fitzpatrick", "III", "hairline", "STRAIGHT"),
                                    "plan", plan(today)))
                    .body());
        } catch (Refused refused) {
            if (refused.problem().equals("appointment-unknown")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Map<String, Object> plan(LocalDate today) {
        return Map.of(
                "treatmentType",
                "FULL_SHAVED",
                "sessions",
                TWO_SESSIONS,
                "priceCents",
                280_000,
                "currency",
                "USD",
                "validUntil",
                today.plusMonths(6));
    }
}
