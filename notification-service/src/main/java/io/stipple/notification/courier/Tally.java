package io.stipple.notification.courier;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.contracts.notification.MessageKind;
import java.util.Locale;

/// Counts what became of messages, for the metric `stipple.messages`.
final class Tally {

    private final MeterRegistry meters;

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(MessageKind kind, Outcome outcome) {
        meters.counter("stipple.messages", "kind", word(kind), "outcome", word(outcome))
                .increment();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
