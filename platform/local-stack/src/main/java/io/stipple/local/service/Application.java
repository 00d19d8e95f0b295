package io.stipple.local.service;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.process.Commands;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One deployable as Maven built it: its executable jar, laid out beside it so that class path and cache are stable.
record Application(Site site, String name, String module) {

    /// Unpacks the jar unless exactly this build of it is unpacked already.
    void layOut() {
        var jar = jar();
        var layout = layout(jar);
        if (Files.isDirectory(layout)) {
            return;
        }
        var fresh = layout.resolveSibling(layout.getFileName() + ".new");
        Commands.run(
                jar.resolveSibling("."),
                List.of(
                        Launch.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        fresh.toString()));
        try {
            Files.move(fresh, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Launch launch() {
        var jar = jar();
        var layout = layout(jar);
        var command = new ArrayList<>(
                List.of(Launch.java(), "-Xms96m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(AheadOfTime.options(layout));
        command.addAll(List.of("-jar", layout.resolve(jar.getFileName()).toString()));
        return new Launch(
                command, Environment.of(site, name, module), site.state().resolve(name), Farewell.TERMINATE);
    }

    private Path jar() {
        var target = site.sources().resolve(module).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[^/]*\\.jar"))
                    .filter(file -> !file.getFileName().toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(target));
        } catch (IOException e) {
            throw notBuilt(target);
        }
    }

    private CannotStart notBuilt(Path target) {
        return new CannotStart("%s is not built (no jar in %s); run ./stipple up, which builds it, or mvn package."
                .formatted(module, target));
    }

    private static Path layout(Path jar) {
        try {
            var build = "%x-%x".formatted(Files.getLastModifiedTime(jar).toMillis(), Files.size(jar));
            return jar.resolveSibling("run").resolve(build);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
