package io.stipple.local.service;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.process.RunFiles;
import java.util.List;
import java.util.function.Consumer;

/// Writes down what the first run of a build has loaded and linked, so that every later start takes half the time.
public final class ClassCaches {

    private ClassCaches() {}

    /// Does nothing when every cache is there. Without a cache a service merely starts slower.
    public static void write(Site site, RunFiles runFiles, Consumer<String> progress) {
        var lacking = lacking(site, runFiles);
        if (lacking.isEmpty() || !AheadOfTime.isWorthwhile()) {
            return;
        }
        progress.accept("Notes for the next start which classes are used (once per build)");
        for (var application : lacking) {
            try {
                runFiles.alive(application.name()).ifPresent(running -> application.writeCache(running.pid()));
                progress.accept(application.name() + " noted");
            } catch (CannotStart e) {
                progress.accept(
                        "%s not noted, so it will start slower: %s".formatted(application.name(), e.getMessage()));
            }
        }
    }

    private static List<Application> lacking(Site site, RunFiles runFiles) {
        return ServiceParts.applications(site).stream()
                .filter(application -> runFiles.alive(application.name()).isPresent() && !application.hasCache())
                .toList();
    }
}
