package io.stipple.platform.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ReaderStatus;
import io.stipple.platform.outbox.OutboxDesk;
import io.stipple.platform.outbox.OutboxDesk.Backlog;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What stands in outbox and inbox, as dashboards see it. Scrapes get the last sample, so that many of them cost the
/// database no more than one.
final class Gauges {
    private static final Backlog UNKNOWN = new Backlog(0, Double.NaN, 0);

    private final Optional<OutboxDesk> outbox;
    private final Optional<InboxDesk> inbox;
    private final MultiGauge lagRecords;
    private final MultiGauge lagSeconds;
    private final MultiGauge parked;
    private volatile Backlog backlog = UNKNOWN;

    Gauges(MeterRegistry meters, Optional<OutboxDesk> outbox, Optional<InboxDesk> inbox) {
        this.outbox = outbox;
        this.inbox = inbox;
        if (outbox.isPresent()) {
            gauge(meters, "stipple.outbox.backlog", "rows", Backlog::rows);
            gauge(meters, "stipple.outbox.age", "seconds", Backlog::oldestSeconds);
            gauge(meters, "stipple.outbox.parked.stories", "stories", Backlog::parkedStories);
        }
        lagRecords = MultiGauge.builder("stipple.inbox.lag.records").register(meters);
        lagSeconds = MultiGauge.builder("stipple.inbox.lag.seconds").register(meters);
        parked = MultiGauge.builder("stipple.parked.events").register(meters);
    }

    private void gauge(MeterRegistry meters, String name, String unit, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, () -> known(value)).baseUnit(unit).register(meters);
    }

    /// Nothing is better than an old number when the database is away.
    private double known(ToDoubleFunction<Backlog> value) {
        Backlog last = backlog;
        return last == UNKNOWN ? Double.NaN : value.applyAsDouble(last);
    }

    /// @throws org.springframework.dao.DataAccessException while the database is away; the gauges then say nothing
    void sample() {
        backlog = UNKNOWN;
        outbox.ifPresent(desk -> backlog = desk.backlog());
        inbox.ifPresent(desk -> register(desk.readers()));
    }

    private void register(List<ReaderStatus> readers) {
        lagRecords.register(
                rows(readers, one -> one.lagRecords().map(Long::doubleValue).orElse(Double.NaN)), true);
        lagSeconds.register(rows(readers, ReaderStatus::lagSeconds), true);
        parked.register(rows(readers, ReaderStatus::parked), true);
    }

    private static List<Row<?>> rows(List<ReaderStatus> readers, ToDoubleFunction<ReaderStatus> value) {
        return readers.stream()
                .<Row<?>>map(one -> Row.of(Tags.of("reader", one.name()), value.applyAsDouble(one)))
                .toList();
    }
}
