package io.stipple.session.record;

import io.stipple.session.patch.PatchTests;
import io.stipple.session.pigment.PigmentLots;
import java.time.Instant;

/// The lots a record names, as its clinic could use them then, and what its client's skin said to them.
class Shelves {
    private final PigmentLots lots;
    private final PatchTests patches;

    Shelves(PigmentLots lots, PatchTests patches) {
        this.lots = lots;
        this.patches = patches;
    }

    /// @param moment of the treatment, as far as it is known
    Shelf of(SessionRecord record, Entry entry, Instant moment) {
        Subject subject = record.subject();
        return new Shelf(
                subject.clinic(),
                moment,
                subject.dayAt(moment),
                lots.find(entry.lots()),
                patches.results(subject.client(), entry.lots()));
    }
}
