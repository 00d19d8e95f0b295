package io.stipple.local.franchise;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What the services call the demo's people and visits.
final class Ids {

    private final Map<String, UUID> byReference = new HashMap<>();

    void learn(Map<String, UUID> more) {
        byReference.putAll(more);
    }

    /// @throws IllegalStateException if a service gave no id for it
    UUID of(String reference) {
        UUID id = byReference.get(reference);
        if (id == null) {
            throw new IllegalStateException("no service gave " + reference + " an id");
        }
        return id;
    }
}
