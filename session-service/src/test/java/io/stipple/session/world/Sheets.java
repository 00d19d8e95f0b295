package io.stipple.session.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The forms staff fill in.
public final class Sheets {
    public static final Map<String, Object> ASSESSMENT =
            Map.of("norwood", 4, "fitzpatrick", "III", "hairline", "ROUND");

    /// A stroke on a white ground, as a signature pad gives it.
    public static final String SIGNATURE =
            "iVBORw0KGgoAAAANSUhEUgAAADwAAAAYCAAAAACDqsGOAAAAcklEQVR42u2UUQrAIAxD3/0vvSFsoDRPhX06f4SmsW2Mcn1Y/OQWaSumFoCYgnFHhJJi0wSAPEatTSAgEkhH47FG3gJUPpdGCqAD7ZC1jbUwPiYi3vraHGBqNrVwt5F98YQUeHlTP0egc6w8pAlw6jd0Az1WMxShZXLKAAAAAElFTkSuQmCC";

    /// The same ground with nothing on it.
    public static final String NOTHING_DRAWN =
            "iVBORw0KGgoAAAANSUhEUgAAADwAAAAYCAAAAACDqsGOAAAAGklEQVR42mP4TwFgGNU8qnlU86jmUc301gwAYJKarGSGoJkAAAAASUVORK5CYII=";

    private Sheets() {}

    public static Map<String, Object> aConsent(String clinic, JsonNode text) {
        return Map.of(
                "clinic", clinic,
                "textId", text.path("textId").asString(),
                "textHash", text.path("hash").asString(),
                "clientSignature", SIGNATURE,
                "technicianSignature", SIGNATURE);
    }

    @SafeVarargs
    public static Map<String, Object> health(String clinic, Map<String, ?>... answers) {
        return Map.of("clinic", clinic, "answers", List.of(answers));
    }

    public static Map<String, Object> aRevision(Map<String, ?> plan) {
        return Map.of("reason", "RESULT_SO_FAR", "note", "the crown needs a third session", "plan", plan);
    }

    public static Map<String, Object> aRecall(String maker, String lotNumber) {
        return Map.of("maker", maker, "lotNumber", lotNumber, "reason", "contaminated", "drill", false);
    }

    public static Map<String, Object> proceed(UUID appointment, Map<String, ?> plan) {
        return Map.of("appointmentId", appointment, "outcome", "PROCEED", "assessment", ASSESSMENT, "plan", plan);
    }

    /// A full shaved look in two sessions.
    public static Map<String, Object> aPlan() {
        return aPlan(List.of(
                Map.of("minGapDays", 0, "maxGapDays", 90, "minutes", 180),
                Map.of("minGapDays", 10, "maxGapDays", 14, "minutes", 180)));
    }

    public static Map<String, Object> aPlan(List<? extends Map<String, ?>> sessions) {
        return Map.of(
                "treatmentType", "FULL_SHAVED",
                "sessions", sessions,
                "priceCents", 280_000,
                "currency", "USD",
                "validUntil", "2027-12-01");
    }

    public static Map<String, Object> aLot(String clinic, String expiresOn) {
        return Map.of(
                "clinic",
                clinic,
                "maker",
                "Maker",
                "product",
                "Scalp Line",
                "shade",
                "Ash 3",
                "lotNumber",
                "L-" + UUID.randomUUID().toString().substring(0, 8),
                "expiresOn",
                expiresOn);
    }

    public static Map<String, Object> aRow(UUID lot) {
        return Map.of(
                "zone",
                "FRONTAL_HAIRLINE",
                "lotId",
                lot,
                "dilution",
                "1:4",
                "needle",
                "3RL",
                "depthTenthsMm",
                8,
                "cyclesPerSecond",
                110);
    }

    public static Map<String, Object> anEntry(Object... rows) {
        return Map.of("treatments", Arrays.asList(rows), "aftercareOral", true, "aftercareWritten", true);
    }

    /// A past consultation that led to nothing.
    public static Map<String, Object> aDeclinedCourse(Client client) {
        return Map.of(
                "reference", "old " + UUID.randomUUID(),
                "clientId", client.id(),
                "clinic", client.clinic(),
                "zone", client.zone(),
                "consultation",
                        Map.of(
                                "appointmentId",
                                UUID.randomUUID(),
                                "completedAt",
                                "2024-10-01T14:00:00Z",
                                "outcome",
                                "DECLINE",
                                "assessment",
                                ASSESSMENT));
    }

    /// The same form with one member changed.
    public static Map<String, Object> with(Map<String, ?> sheet, String member, Object value) {
        Map<String, Object> changed = new TreeMap<>(sheet);
        changed.put(member, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, ?> sheet, String member) {
        Map<String, Object> changed = new TreeMap<>(sheet);
        changed.remove(member);
        return changed;
    }
}
