package io.stipple.chaos;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The folder of one run. What the run before left there is kept until the next, to be looked at.
final class ChaosState {

    private ChaosState() {}

    static void wipe(Site site) {
        var alive = new RunFiles(site.state().resolve("run")).allAlive();
        if (!alive.isEmpty()) {
            throw new CannotStart(
                    "A chaos run in %s is still going on or was cut off; ./stipple down --state %s ends it."
                            .formatted(site.state(), site.state()));
        }
        Trees.delete(site.state());
        try {
            Files.createDirectories(site.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
