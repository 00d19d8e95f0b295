package io.stipple.session.record;

import static io.stipple.contracts.booking.AppointmentKind.SESSION;
import static io.stipple.contracts.booking.AppointmentKind.TOUCH_UP;

import io.stipple.session.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What is asked of a session record, all of it each time, so that a technician hears everything at once.
record RecordRules(TechniqueBands bands) {

    List<RecordRefusal> opening(Visit visit) {
        List<RecordRefusal> reasons = new ArrayList<>();
        if (visit.kind() != SESSION && visit.kind() != TOUCH_UP) {
            reasons.add(new RecordRefusal.NotForTreating(visit.kind()));
        }
        if (!visit.state().tookPlaceOrMay()) {
            reasons.add(new RecordRefusal.VisitGone(visit.state()));
        }
        return reasons;
    }

    /// A draft may be thin, but what it says must be possible.
    List<RecordRefusal> writing(Entry entry, Shelf shelf) {
        List<RecordRefusal> reasons = new ArrayList<>();
        for (int row = 0; row < entry.treatments().size(); row++) {
            Treatment treatment = entry.treatments().get(row);
            shelf.refusal(row, treatment.lot()).ifPresent(reasons::add);
            if (!bands.allowDepth(treatment.depthTenthsMm())) {
                reasons.add(new RecordRefusal.DepthOutOfBand(row, bands.leastDepth(), bands.mostDepth()));
            }
            if (!bands.allowSpeed(treatment.cyclesPerSecond())) {
                reasons.add(new RecordRefusal.SpeedOutOfBand(row, bands.leastSpeed(), bands.mostSpeed()));
            }
        }
        return reasons;
    }

    /// @param shelf on the day treatment ended
    List<RecordRefusal> completing(Entry entry, Shelf shelf, Instant endedAt, Instant now) {
        List<RecordRefusal> reasons = new ArrayList<>();
        if (endedAt.isAfter(now)) {
            reasons.add(new RecordRefusal.EndsInTheFuture(now));
        }
        reasons.addAll(writing(entry, shelf));
        return reasons;
    }
}
