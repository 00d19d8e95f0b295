package io.stipple.session.record;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.session.health.Decision;
import io.stipple.session.jurisdiction.MinimumItem;
import io.stipple.session.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Why a session record cannot be opened, written or completed.
sealed interface RecordRefusal {
    /// Booking's fact may still be on its way.
    record AppointmentUnknown() implements RecordRefusal {}

    record NotForTreating(AppointmentKind kind) implements RecordRefusal {}

    record VisitGone(VisitState state) implements RecordRefusal {}

    /// The visit names no plan agreed with this client here.
    record PlanUnknown() implements RecordRefusal {}

    record AlreadyOpen(RecordId existing) implements RecordRefusal {}

    /// @param row from 0, in the order entered
    record LotUnknown(int row) implements RecordRefusal {}

    record LotExpired(int row, LocalDate on) implements RecordRefusal {}

    record LotOpenTooLong(int row, LocalDate until) implements RecordRefusal {}

    record DepthOutOfBand(int row, int least, int most) implements RecordRefusal {}

    record SpeedOutOfBand(int row, int least, int most) implements RecordRefusal {}

    record LotQuarantined(int row) implements RecordRefusal {}

    record LotUsedUp(int row, LocalDate on) implements RecordRefusal {}

    /// The client's skin reacted to a patch test of this lot.
    record PatchTestPositive(int row) implements RecordRefusal {}

    /// The practice of the clinic's jurisdiction asks for it.
    record Missing(MinimumItem item) implements RecordRefusal {}

    record ConsentMissing() implements RecordRefusal {}

    record HealthNotConfirmed(int withinDays) implements RecordRefusal {}

    record HealthForbids(Decision decision) implements RecordRefusal {}

    /// @param notBefore absent when only another look lets it go on
    record HealingHolds(Optional<LocalDate> notBefore) implements RecordRefusal {}

    record NotCompleted() implements RecordRefusal {}

    record NothingAmended() implements RecordRefusal {}

    record EndsInTheFuture(Instant now) implements RecordRefusal {}

    record SessionAlreadyDone(int session) implements RecordRefusal {}

    record AlreadyCompleted() implements RecordRefusal {}

    record StaleVersion() implements RecordRefusal {}
}
