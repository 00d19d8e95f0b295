package io.stipple.session.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session as a technician writes it down; it replaces what was written before.
record EntryForm(
        @Size(max = 100) List<@Valid TreatmentForm> treatments,
        @Size(max = 4000) @Nullable String observations,
        Boolean aftercareOral,
        Boolean aftercareWritten) {

    static EntryForm of(Entry entry) {
        return new EntryForm(
                entry.treatments().stream().map(TreatmentForm::of).toList(),
                entry.observations().orElse(null),
                entry.aftercare().oral(),
                entry.aftercare().written());
    }

    Entry entry() {
        return new Entry(
                treatments.stream().map(TreatmentForm::treatment).toList(),
                Optional.ofNullable(observations).map(String::strip).filter(text -> !text.isEmpty()),
                new Aftercare(aftercareOral, aftercareWritten));
    }
}
