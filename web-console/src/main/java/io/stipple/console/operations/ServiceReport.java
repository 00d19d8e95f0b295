package io.stipple.console.operations;

import java.util.List;
import java.util.Optional;

/// How one service is.
///
/// @param health `UP`, `DOWN`, or another word of the service's own; empty when it does not answer
/// @param figures empty when it does not answer or the visitor may not see them
/// @param held where it holds up stories, the longest first
/// @param more whether there are more of those than are shown
/// @param acts what was done there last
record ServiceReport(
        String service,
        Optional<String> health,
        Optional<Figures> figures,
        List<Held> held,
        boolean more,
        List<ActKept> acts) {
    record Figures(Optional<Outbox> outbox, Optional<List<Reader>> readers) {}

    record Outbox(long backlog, double oldestSeconds, long parkedKeys) {
        public String oldest() {
            return Age.of(oldestSeconds);
        }
    }

    record Reader(
            String name, String topic, boolean rebuildable, Optional<Long> lagRecords, double lagSeconds, long parked) {
        /// Unknown while Kafka is away.
        public String records() {
            return lagRecords.map("%,d"::formatted).orElse("unknown");
        }

        public String behind() {
            return Age.of(lagSeconds);
        }
    }

    static ServiceReport away(String service) {
        return new ServiceReport(service, Optional.empty(), Optional.empty(), List.of(), false, List.of());
    }

    public boolean away() {
        return health.isEmpty();
    }

    public boolean well() {
        return health.filter("UP"::equals).isPresent();
    }

    public String words() {
        return health.map(word -> well() ? "Well" : word).orElse("Does not answer");
    }

    public String icon() {
        return away() ? "cloud-off" : well() ? "check" : "alert-triangle";
    }

    public List<Reader> readers() {
        return figures.flatMap(Figures::readers).orElse(List.of());
    }

    public Optional<Outbox> outbox() {
        return figures.flatMap(Figures::outbox);
    }

    /// It is there, but what it needs to tell more is not.
    public boolean silent() {
        return !away() && figures.isEmpty();
    }

    /// While Kafka is away nobody can say how far a reader is.
    public boolean lagUnknown() {
        return readers().stream().anyMatch(reader -> reader.lagRecords().isEmpty());
    }
}
