package io.stipple.local.journey;

import io.stipple.local.clearing.ClearingForms;
import io.stipple.local.http.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// One treatment session, written down by the technician. Gives the id of its record.
final class DoingASession implements Act<UUID> {

    private final Stage stage;
    private final Visit visit;
    private final int number;

    DoingASession(Stage stage, Visit visit, int number) {
        this.stage = stage;
        this.visit = visit;
        this.number = number;
    }

    @Override
    public String title() {
        return "Session " + number + " is done and recorded with its pigment lots";
    }

    @Override
    public Played<UUID> play() {
        stage.clock().moveTo(visit.endsAt().toInstant());
        List<UUID> lots = lots();
        clear();
        Answer draft =
                stage.people().tess().post("/v1/session-records", Map.of("appointmentId", visit.appointmentId()));
        UUID record = UUID.fromString(draft.body().path("id").asString());
        String path = "/v1/session-records/" + record;
        Answer written = stage.people()
                .tess()
                .put(
                        path,
                        draft.version().orElseThrow(() -> new StepFailed("a new session record has no version")),
                        Map.of(
                                "treatments",
                                        List.of(
                                                treatment("FRONTAL_HAIRLINE", lots.getFirst(), 6),
                                                treatment("CROWN", lots.getLast(), 7)),
                                "aftercareOral", true,
                                "aftercareWritten", true));
        complete(path, written);
        Fact fact = stage.topics()
                .await(
                        "session-completed",
                        visit.story(),
                        done -> done.text("appointmentId")
                                .equals(visit.appointmentId().toString()));
        if (fact.data().path("pigmentLotIds").size() != lots.size()) {
            throw new StepFailed("the completed session does not name the pigment lots that were used");
        }
        return new Played<>(record, Times.of(visit.startsAt()) + ", " + lots.size() + " pigment lots", fact);
    }

    /// The consent is signed once; the questionnaire is confirmed before each session.
    private void clear() {
        String client = "/v1/clients/" + visit.clientId();
        if (number == 1) {
            JsonNode texts = stage.people().tess().get("/v1/clinics/" + stage.clinic() + "/consent-texts");
            stage.people()
                    .tess()
                    .post(
                            client + "/consents",
                            ClearingForms.consent(stage.clinic(), texts)
                                    .orElseThrow(() -> new StepFailed("the clinic has no consent text")));
        }
        stage.people().tess().post(client + "/health-checks", ClearingForms.healthy(stage.clinic()));
    }

    private void complete(String path, Answer written) {
        Answer completed = stage.people().tess().post(path + "/completion", Map.of());
        if (written.version().isEmpty() || completed.status() != 200) {
            throw new StepFailed("the session record was not completed");
        }
    }

    private static Map<String, Object> treatment(String zone, UUID lot, int depth) {
        return Map.of(
                "zone",
                zone,
                "lotId",
                lot,
                "dilution",
                "1:4",
                "needle",
                "3RL",
                "depthTenthsMm",
                depth,
                "cyclesPerSecond",
                110);
    }

    /// Two that are still good today.
    private List<UUID> lots() {
        JsonNode shelf = stage.people().tess().get("/v1/clinics/" + stage.clinic() + "/pigment-lots");
        List<UUID> good = StreamSupport.stream(shelf.spliterator(), false)
                .filter(lot -> LocalDate.parse(lot.path("expiresOn").asString())
                        .isAfter(visit.startsAt().toLocalDate()))
                .map(lot -> UUID.fromString(lot.path("id").asString()))
                .limit(2)
                .toList();
        if (good.size() < 2) {
            throw new StepFailed("the clinic's shelf has no two pigment lots that are still good");
        }
        return good;
    }
}
