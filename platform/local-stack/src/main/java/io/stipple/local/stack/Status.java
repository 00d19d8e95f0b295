package io.stipple.local.stack;

import io.stipple.local.Part;
import io.stipple.local.process.Memory;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Running;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What every process of the stack is doing.
record Status(boolean up, List<Line> parts) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /// @param health `green`, `red` (runs, but does not answer well) or `down`
    record Line(
            String name,
            String url,
            String health,
            @Nullable Long pid,
            long memoryBytes,
            @Nullable Instant startedAt) {}

    static Status of(Stack stack, RunFiles runFiles) {
        var lines = stack.parts().parallelStream()
                .map(part -> runFiles.alive(part.name())
                        .map(running -> running(part, running))
                        .orElseGet(() -> new Line(part.name(), part.url(), "down", null, 0, null)))
                .toList();
        return new Status(lines.stream().allMatch(line -> line.health().equals("green")), lines);
    }

    private static Line running(Part part, Running running) {
        var health = part.ready().getAsBoolean() ? "green" : "red";
        return new Line(
                running.name(),
                running.url(),
                health,
                running.pid(),
                Memory.ofFamily(running.pid()),
                running.startedAt());
    }

    void print(PrintStream out) {
        out.printf("%-13s %-7s %8s %9s  %-19s  %s%n", "", "health", "pid", "memory", "started", "url");
        for (var line : parts) {
            out.printf(
                    "%-13s %-7s %8s %9s  %-19s  %s%n",
                    line.name(),
                    line.health(),
                    line.pid() == null ? "-" : line.pid().toString(),
                    line.memoryBytes() == 0 ? "-" : (line.memoryBytes() >> 20) + " MB",
                    line.startedAt() == null ? "-" : TIME.format(line.startedAt()),
                    line.url());
        }
    }

    void printJson(PrintStream out) {
        out.println(
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }
}
