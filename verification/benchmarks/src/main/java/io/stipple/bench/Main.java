package io.stipple.bench;

import io.stipple.bench.booking.BookingBenchmark;
import io.stipple.bench.booking.HistoryBenchmark;
import io.stipple.bench.booking.HotSlotBenchmark;
import io.stipple.bench.booking.ImportBenchmark;
import io.stipple.bench.booking.SearchBenchmark;
import io.stipple.bench.latency.LatencyBenchmark;
import io.stipple.bench.rebuild.RebuildBenchmark;
import io.stipple.bench.record.PhotosBenchmark;
import io.stipple.bench.record.RecallBenchmark;
import io.stipple.bench.record.RecordsBenchmark;
import io.stipple.bench.relay.RelayBenchmark;
import io.stipple.bench.reminders.RemindersBenchmark;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `./stipple bench NAME [--quick | --full] [--seed N]`
public final class Main {
    private static final List<Benchmark> ALL = List.of(
            new BookingBenchmark(),
            new HotSlotBenchmark(),
            new SearchBenchmark(),
            new HistoryBenchmark(),
            new ImportBenchmark(),
            new RelayBenchmark(),
            new LatencyBenchmark(),
            new RebuildBenchmark(),
            new RemindersBenchmark(),
            new RecordsBenchmark(),
            new RecallBenchmark(),
            new PhotosBenchmark());

    private Main() {}

    static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        var chosen = ALL.stream()
                .filter(one -> !given.isEmpty() && one.name().equals(given.getFirst()))
                .findFirst();
        if (chosen.isEmpty()) {
            System.err.println("stipple: say which benchmark: "
                    + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")));
            System.exit(2);
        }
        try {
            Path results = Path.of(System.getProperty("stipple.sources", "."), ".stipple", "bench");
            run(chosen.orElseThrow(), Options.of(given.subList(1, given.size()), results));
        } catch (IllegalArgumentException wrong) {
            System.err.println("stipple: " + wrong.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static void run(Benchmark benchmark, Options options) throws Exception {
        var environment = new Environment();
        Report report = benchmark.run(options);
        var surroundings = environment.atTheEnd();
        surroundings.forEach((what, value) -> options.say(String.format("%-18s %s", what, value)));
        report.notes().forEach(options::say);
        report.figures().forEach((name, value) -> options.say(String.format(Locale.ROOT, "%-18s %,.3f", name, value)));
        options.say("Written to " + report.write(surroundings, options));
    }
}
