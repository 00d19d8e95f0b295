package io.stipple.session.pigment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One bottle as staff see it.
record LotView(
        UUID id,
        String clinic,
        String maker,
        String product,
        String shade,
        String lotNumber,
        LocalDate expiresOn,
        @Nullable LocalDate openedOn,
        int monthsAfterOpening,
        int bottles,
        @Nullable LocalDate usedUpOn,
        @Nullable Instant quarantinedAt) {
    static LotView of(PigmentLot lot) {
        return new LotView(
                lot.id().value(),
                lot.clinic().value(),
                lot.label().maker(),
                lot.label().product(),
                lot.label().shade(),
                lot.label().lotNumber(),
                lot.expiresOn(),
                lot.openedOn().orElse(null),
                lot.monthsAfterOpening(),
                lot.stock().bottles(),
                lot.stock().usedUpOn().orElse(null),
                lot.stock().quarantinedAt().orElse(null));
    }
}
