package io.stipple.chaos;

import io.stipple.chaos.audit.Command;
import io.stipple.chaos.audit.Evidence;
import io.stipple.chaos.audit.Fact;
import io.stipple.chaos.audit.Violation;
import io.stipple.chaos.fault.Schedule;
import io.stipple.chaos.fault.Struck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// One run, as `.stipple/chaos.json` keeps it.
///
/// @param faults how often each kind struck
/// @param commands how often each outcome came back to a client
/// @param duplicates what stands twice where only at-least-once was promised: records on topics, mails at the sink
/// @param recoverySeconds by kind, the slowest
/// @param missed faults the harness could not bring about, and why
/// @param slow kinds that missed their target, with the seconds
record Outcome(
        long seed,
        double minutes,
        Map<String, Long> faults,
        Map<String, Long> commands,
        List<Violation> violations,
        Map<String, Long> duplicates,
        Map<String, Double> recoverySeconds,
        Map<String, Double> slow,
        List<Struck> struck,
        List<String> missed,
        double settledSeconds) {

    static Outcome of(
            Options options, Schedule schedule, Evidence evidence, List<Violation> violations, double settledSeconds) {
        List<Struck> struck = schedule.struck();
        Map<String, Double> slowest = new TreeMap<>();
        Map<String, Double> slow = new TreeMap<>();
        for (Struck one : struck) {
            double seconds = Math.round(one.recovery() * 10) / 10.0;
            slowest.merge(one.kind(), seconds, Math::max);
            if (seconds > one.target().seconds()) {
                slow.merge(one.kind(), seconds, Math::max);
            }
        }
        return new Outcome(
                options.seed(),
                options.minutes(),
                new TreeMap<>(struck.stream().collect(Collectors.groupingBy(Struck::kind, Collectors.counting()))),
                new TreeMap<>(evidence.commands().stream()
                        .collect(Collectors.groupingBy(
                                (Command command) -> command.outcome().name().toLowerCase(Locale.ROOT),
                                Collectors.counting()))),
                violations,
                duplicates(evidence),
                slowest,
                slow,
                struck,
                schedule.missed(),
                settledSeconds);
    }

    private static Map<String, Long> duplicates(Evidence evidence) {
        List<Fact> own =
                evidence.facts().stream().filter(fact -> !fact.injected()).toList();
        long facts =
                own.stream().map(fact -> fact.topic() + fact.id()).distinct().count();
        return Map.of(
                "records", own.size() - facts,
                "mails", (long) evidence.mails().size() - new HashSet<>(evidence.mails()).size());
    }

    void keep(Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
