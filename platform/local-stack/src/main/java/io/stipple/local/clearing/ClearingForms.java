package io.stipple.local.clearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The forms, as the session service takes them.
public final class ClearingForms {

    /// A stroke on a white ground, as a signature pad gives it.
    private static final String SIGNATURE =
            "iVBORw0KGgoAAAANSUhEUgAAADwAAAAYCAAAAACDqsGOAAAAcklEQVR42u2UUQrAIAxD3/0vvSFsoDRPhX06f4SmsW2Mcn1Y/OQWaSumFoCYgnFHhJJi0wSAPEatTSAgEkhH47FG3gJUPpdGCqAD7ZC1jbUwPiYi3vraHGBqNrVwt5F98YQUeHlTP0egc6w8pAlw6jd0Az1WMxShZXLKAAAAAElFTkSuQmCC";

    private ClearingForms() {}

    /// Both signatures under the treatment consent, if there is one among the texts in force.
    public static Optional<Map<String, Object>> consent(String clinic, JsonNode textsInForce) {
        return StreamSupport.stream(textsInForce.spliterator(), false)
                .filter(text -> text.path("kind").asString().equals("TREATMENT"))
                .findFirst()
                .map(text -> Map.of(
                        "clinic", clinic,
                        "textId", text.path("textId").asString(),
                        "textHash", text.path("hash").asString(),
                        "clientSignature", SIGNATURE,
                        "technicianSignature", SIGNATURE));
    }

    /// A questionnaire with nothing against treatment.
    public static Map<String, Object> healthy(String clinic) {
        return Map.of("clinic", clinic, "answers", List.of());
    }
}
