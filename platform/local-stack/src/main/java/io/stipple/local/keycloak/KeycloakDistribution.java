package io.stipple.local.keycloak;

import io.stipple.local.CannotStart;
import io.stipple.local.process.BuiltHere;
import io.stipple.local.process.Commands;
import io.stipple.local.process.SharedFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Keycloak unpacked and built for PostgreSQL: half a minute of work, done once per user.
final class KeycloakDistribution {

    private static final String VERSION = "26.7.3";

    /// What Keycloak wants to know when it is built. Health stands on the main port, so that no second port is needed.
    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private KeycloakDistribution() {}

    static Path built() {
        var name = "keycloak-%s-%08x".formatted(VERSION, OPTIONS.hashCode());
        return SharedFolder.once(name, KeycloakDistribution::buildInto).resolve("keycloak-" + VERSION);
    }

    private static void buildInto(Path folder) throws IOException {
        var zip = BuiltHere.classes().resolveSibling("keycloak").resolve("keycloak.zip");
        if (!Files.exists(zip)) {
            throw new CannotStart(
                    "Keycloak is not here (" + zip + "); build once with `./stipple up`, which fetches it.");
        }
        try (var archive = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            unzip(archive, folder);
        }
        var home = folder.resolve("keycloak-" + VERSION);
        var command = new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(OPTIONS);
        Commands.run(home, command);
    }

    private static void unzip(ZipInputStream archive, Path folder) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.resolveSibling("."));
                Files.copy((InputStream) archive, target);
            }
        }
    }
}
