package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.patch.PatchTest;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.Usability;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The lots a record names, as one clinic could use them on one client at one moment. Another clinic's bottle is as
/// good as unknown.
///
/// @param day of that moment, by the clinic's calendar
/// @param tested what the client's skin said of those lots that were tested
record Shelf(
        ClinicCode clinic,
        Instant moment,
        LocalDate day,
        Map<LotId, PigmentLot> lots,
        Map<LotId, PatchTest.Result> tested) {
    Optional<RecordRefusal> refusal(int row, LotId id) {
        Optional<PigmentLot> lot =
                Optional.ofNullable(lots.get(id)).filter(one -> one.clinic().equals(clinic));
        if (lot.isEmpty()) {
            return Optional.of(new RecordRefusal.LotUnknown(row));
        }
        if (tested.get(id) == PatchTest.Result.POSITIVE) {
            return Optional.of(new RecordRefusal.PatchTestPositive(row));
        }
        return switch (lot.get().at(moment, day)) {
            case Usability.Usable _ -> Optional.empty();
            case Usability.Expired expired -> Optional.of(new RecordRefusal.LotExpired(row, expired.on()));
            case Usability.OpenTooLong open -> Optional.of(new RecordRefusal.LotOpenTooLong(row, open.until()));
            case Usability.Quarantined _ -> Optional.of(new RecordRefusal.LotQuarantined(row));
            case Usability.UsedUp used -> Optional.of(new RecordRefusal.LotUsedUp(row, used.on()));
        };
    }
}
