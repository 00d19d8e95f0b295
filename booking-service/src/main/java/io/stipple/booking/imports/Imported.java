package io.stipple.booking.imports;

import java.util.List;
import java.util.UUID;

/// What came of an import: all of it, or what stood in the way.
sealed interface Imported {
    /// @param items in the order they came
    record All(List<Pair> items) implements Imported {}

    record Nothing(List<Wrong> because) implements Imported {}

    record Pair(String reference, UUID id) {}
}
