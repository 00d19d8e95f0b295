package io.stipple.local.service;

import io.stipple.local.process.Commands;
import io.stipple.local.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The JDK's cache of loaded and linked classes, which halves the time a service takes to start.
///
/// @param layout the unpacked jar the cache belongs to, and lies in
record AheadOfTime(Path layout) {

    /// A build that is started only once, as the end-to-end tests do, says so and gains nothing from a cache.
    static boolean isWorthwhile() {
        return System.getenv("STIPPLE_STARTS_ONCE") == null;
    }

    /// Uses the cache, or records in this very run what it will need to hold.
    List<String> options() {
        if (isThere()) {
            return List.of("-XX:AOTCache=" + cache());
        }
        return isWorthwhile() ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording()) : List.of();
    }

    boolean isThere() {
        return Files.exists(cache());
    }

    /// Ends the recording of a running service, which goes on running, and makes the cache of it.
    void write(long pid, Path jar) {
        var tools = Path.of(Launch.java());
        Commands.run(layout, List.of(tools.resolveSibling("jcmd").toString(), Long.toString(pid), "AOT.end_recording"));
        var fresh = layout.resolve("classes.aot.new");
        Commands.run(
                layout,
                List.of(
                        tools.toString(),
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recording(),
                        "-XX:AOTCache=" + fresh,
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar.toString()));
        try {
            Files.move(fresh, cache(), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(recording());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return layout.resolve("classes.aot");
    }

    private Path recording() {
        return layout.resolve("classes.recorded");
    }
}
