package io.stipple.chaos.load;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A free time somebody may book, or somebody else meanwhile.
record Slot(String technician, OffsetDateTime startsAt) {

    /// @param choice which one, counted from the first; rivals choose among the same few
    static Optional<Slot> first(Optional<Reply> search, int choice) {
        List<Slot> free = search.map(Slot::all).orElse(List.of());
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(choice % free.size()));
    }

    static List<Slot> all(Reply search) {
        return StreamSupport.stream(search.body().path("slots").spliterator(), false)
                .map(slot -> new Slot(
                        slot.path("technicianId").asString(),
                        OffsetDateTime.parse(slot.path("startsAt").asString())))
                .toList();
    }
}
