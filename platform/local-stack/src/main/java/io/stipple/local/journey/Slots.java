package io.stipple.local.journey;

import io.stipple.local.http.Api;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Free slots, as the booking service offers them.
record Slots(List<Slot> free) {

    record Slot(UUID technicianId, String technicianName, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /// @param path which slots, without the days
    static Slots ask(Api booking, String path, LocalDate from, LocalDate to) {
        String question = path + (path.contains("?") ? "&" : "?") + "from=" + from + "&to=" + to;
        JsonNode answer = booking.get(question).path("slots");
        return new Slots(StreamSupport.stream(answer.spliterator(), false)
                .map(slot -> new Slot(
                        UUID.fromString(slot.path("technicianId").asString()),
                        slot.path("technicianName").asString(),
                        OffsetDateTime.parse(slot.path("startsAt").asString()),
                        OffsetDateTime.parse(slot.path("endsAt").asString())))
                .toList());
    }

    Slot first(String forWhat) {
        return free.stream().findFirst().orElseThrow(() -> new StepFailed("there is no free slot for " + forWhat));
    }
}
