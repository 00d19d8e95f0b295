package io.stipple.session.record;

import io.stipple.session.pigment.LotId;
import java.util.List;
import java.util.Optional;

/// What a technician wrote down so far.
///
/// @param observations free text: it stays in this service's database alone
public record Entry(List<Treatment> treatments, Optional<String> observations, Aftercare aftercare) {
    public Entry {
        treatments = List.copyOf(treatments);
    }

    static Entry blank() {
        return new Entry(List.of(), Optional.empty(), new Aftercare(false, false));
    }

    public List<LotId> lots() {
        return treatments.stream().map(Treatment::lot).distinct().toList();
    }
}
