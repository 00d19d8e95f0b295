package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.Usability;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The lots a record names, as one clinic may use them on one day. Another clinic's bottle is as good as unknown.
record Shelf(ClinicCode clinic, LocalDate day, Map<LotId, PigmentLot> lots) {
    Optional<RecordRefusal> refusal(int row, LotId id) {
        Optional<PigmentLot> lot =
                Optional.ofNullable(lots.get(id)).filter(one -> one.clinic().equals(clinic));
        return lot.isEmpty()
                ? Optional.of(new RecordRefusal.LotUnknown(row))
                : switch (lot.get().on(day)) {
                    case Usability.Usable _ -> Optional.empty();
                    case Usability.Expired expired -> Optional.of(new RecordRefusal.LotExpired(row, expired.on()));
                    case Usability.OpenTooLong open -> Optional.of(new RecordRefusal.LotOpenTooLong(row, open.until()));
                };
    }
}
