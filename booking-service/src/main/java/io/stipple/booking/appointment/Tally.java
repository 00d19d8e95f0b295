package io.stipple.booking.appointment;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Counts what was booked and what was refused, by the rule's name.
final class Tally {
    private final MeterRegistry meters;

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    Booking of(Booking booking) {
        switch (booking) {
            case Booking.Accepted accepted ->
                onceCommitted(() -> booked(accepted.appointment().visit()));
            case Booking.Refused refused -> refused(refused.refusals());
        }
        return booking;
    }

    Change of(Change change) {
        if (change instanceof Change.Refused refused) {
            refused(refused.refusals());
        }
        return change;
    }

    /// A course books one session after another and takes all of them back for the last.
    private static void onceCommitted(Runnable count) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count.run();
            }
        });
    }

    private void booked(Visit visit) {
        meters.counter(
                        "stipple.bookings",
                        "kind",
                        visit.purpose().kind().name(),
                        "origin",
                        visit.origin().name())
                .increment();
    }

    private void refused(List<Refusal> refusals) {
        refusals.forEach(refusal -> meters.counter("stipple.refusals", "reason", RefusalProblems.slug(refusal))
                .increment());
    }
}
