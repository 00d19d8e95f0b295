package io.stipple.local.keycloak;

import io.stipple.local.Site;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One stack's own Keycloak home: the shared distribution and our theme by links, its `data` with the realm to import
/// by itself.
record KeycloakHome(Site site) {

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers");

    Launch launch() {
        var home = site.state().resolve("keycloak");
        try {
            var distribution = KeycloakDistribution.built();
            Files.createDirectories(home);
            for (var name : SHARED) {
                link(home.resolve(name), distribution.resolve(name));
            }
            link(home.resolve("themes"), site.sources().resolve("deploy/keycloak/themes"));
            var inbox = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    site.sources().resolve("deploy/keycloak/stipple-realm.json"),
                    inbox.resolve("stipple-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + home, e);
        }
        return new Launch(command(home), environment(), home, Farewell.TERMINATE);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /// What `kc.sh start` runs in the end; run directly, so that the process we know is Keycloak and not its shell.
    private List<String> command(Path home) {
        var command = new ArrayList<>(
                List.of(Launch.java(), "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_HOSTNAME", site.addresses().keycloak().toString(),
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(site.addresses().keycloak().getPort()),
                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(site.postgresPort()),
                "KC_DB_USERNAME", "keycloak",
                "KC_DB_PASSWORD", "demo-keycloak",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo-admin",
                // one node: no cluster transport, and so no ports of its own
                "KC_CACHE", "local");
    }
}
