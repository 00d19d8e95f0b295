package io.stipple.session.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session as a technician writes it down; it replaces what was written before.
record EntryForm(
        @NotNull @Size(max = 100) List<@NotNull @Valid TreatmentForm> treatments,
        @Size(max = 4000) @Nullable String observations,
        @NotNull Boolean aftercareOral,
        @NotNull Boolean aftercareWritten) {

    Entry entry() {
        return new Entry(
                treatments.stream().map(TreatmentForm::treatment).toList(),
                Optional.ofNullable(observations).map(String::strip).filter(text -> !text.isEmpty()),
                new Aftercare(aftercareOral, aftercareWritten));
    }
}
