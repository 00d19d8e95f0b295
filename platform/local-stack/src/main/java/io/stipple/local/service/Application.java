package io.stipple.local.service;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.process.Commands;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import io.stipple.local.process.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One deployable as Maven built it: its executable jar, laid out beside it so that class path and cache are stable.
record Application(Site site, String name, String module, URI url) {

    /// Unpacks the jar unless exactly this build of it is unpacked already; older builds of it are thrown away.
    void layOut() {
        var jar = jar();
        var layout = layout(jar);
        if (Files.isDirectory(layout)) {
            return;
        }
        var builds = jar.resolveSibling("run");
        Trees.delete(builds);
        var fresh = builds.resolve(layout.getFileName() + ".new");
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
        var command = new ArrayList<>(Launch.serviceJvm());
        command.addAll(new AheadOfTime(layout).options());
        command.addAll(List.of("-jar", layout.resolve(jar.getFileName()).toString()));
        return new Launch(command, Environment.of(this), site.state().resolve(name), Farewell.TERMINATE);
    }

    boolean hasCache() {
        return new AheadOfTime(layout(jar())).isThere();
    }

    void writeCache(long pid) {
        var layout = layout(jar());
        new AheadOfTime(layout).write(pid, layout.resolve(jar().getFileName()));
    }

    private Path jar() {
        var jar = site.sources().resolve(module).resolve("target").resolve(module + ".jar");
        if (!Files.exists(jar)) {
            throw new CannotStart("%s is not built (there is no %s); run ./stipple up, which builds it, or mvn package."
                    .formatted(module, jar));
        }
        return jar;
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
