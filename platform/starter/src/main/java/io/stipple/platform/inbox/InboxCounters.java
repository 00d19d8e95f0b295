package io.stipple.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.inbox.Inbox.Outcome;

/// What dashboards learn from the inbox, each by reader.
final class InboxCounters {
    private final MeterRegistry meters;

    InboxCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String reader, Outcome outcome) {
        switch (outcome) {
            case HANDLED -> {} // timed as a whole by its latency
            case DUPLICATE ->
                meters.counter("stipple.inbox.duplicates", "reader", reader).increment();
            case SKIPPED ->
                meters.counter("stipple.inbox.unknown", "reader", reader).increment();
            case PARKED -> {} // a gauge counts what is parked now
        }
    }

    /// @param missing how many facts were left out
    void gap(String reader, long missing) {
        meters.counter("stipple.inbox.gaps", "reader", reader).increment(missing);
    }
}
