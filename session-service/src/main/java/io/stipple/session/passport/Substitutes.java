package io.stipple.session.passport;

import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.pigment.Usability;
import io.stipple.session.record.Entry;
import io.stipple.session.record.TreatmentForm;
import io.stipple.session.visit.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks on this clinic's shelf for what was used elsewhere: the same maker's lot, or another lot of the same colour.
class Substitutes {
    private final PigmentLots lots;
    private final Clock clock;

    Substitutes(PigmentLots lots, Clock clock) {
        this.lots = lots;
        this.clock = clock;
    }

    List<Passport.Row> rows(Entry last, Visit visit) {
        Instant now = clock.instant();
        Map<LotId, PigmentLot> used = lots.find(last.lots());
        List<PigmentLot> shelf = lots.at(visit.clinic()).stream()
                .filter(lot -> lot.at(now, visit.dayAt(now)) instanceof Usability.Usable)
                .toList();
        return last.treatments().stream()
                .map(row -> row(TreatmentForm.of(row), Optional.ofNullable(used.get(row.lot())), shelf))
                .toList();
    }

    private static Passport.Row row(TreatmentForm last, Optional<PigmentLot> used, List<PigmentLot> shelf) {
        Optional<PigmentLot> same = used.flatMap(lot ->
                shelf.stream().filter(one -> one.label().equals(lot.label())).findFirst());
        Optional<PigmentLot> here = same.or(() -> used.flatMap(lot -> shelf.stream()
                .filter(one -> one.label().isOfColourOf(lot.label()))
                .findFirst()));
        return new Passport.Row(last, here.map(lot -> lot.id().value()).orElse(null), same.isPresent());
    }
}
