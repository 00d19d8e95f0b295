package io.stipple.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/// What dashboards learn from the inbox, each by reader. Counted after the commit, so that what is rolled back and
/// tried again counts once.
final class InboxCounters {
    private final MeterRegistry meters;

    InboxCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String reader, List<Ending> endings) {
        endings.forEach(ending -> count(reader, ending));
    }

    void count(String reader, Ending ending) {
        switch (ending.outcome()) {
            case HANDLED -> {} // timed as a whole by its latency
            case DUPLICATE -> increment("stipple.inbox.duplicates", reader, 1);
            case SKIPPED -> increment("stipple.inbox.unknown", reader, 1);
            case PARKED -> {} // a gauge counts what is parked now
        }
        if (ending.gap() > 0) {
            increment("stipple.inbox.gaps", reader, ending.gap());
        }
    }

    private void increment(String meter, String reader, long by) {
        meters.counter(meter, "reader", reader).increment(by);
    }
}
