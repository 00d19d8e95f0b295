package io.stipple.local.postgres;

import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The one PostgreSQL server of the stack, with a database and an owner for each who keeps something.
public final class PostgresPart {

    private static final List<String> OWNERS =
            List.of("booking", "session", "notification", "insight", "console", "keycloak");

    private PostgresPart() {}

    public static Part of(Site site) {
        var folder = new PostgresFolder(site.state().resolve("postgres"));
        var databases = new PostgresDatabases(site.postgresPort());
        return new Part(
                "postgres",
                List.of(site.postgresPort()),
                "jdbc:postgresql://localhost:" + site.postgresPort(),
                Set.of(),
                folder::initialise,
                () -> new Launch(
                        folder.command(site.postgresPort(), Durability.KEPT),
                        Map.of(),
                        folder.folder(),
                        Farewell.INTERRUPT),
                databases::answers,
                () -> OWNERS.forEach(owner -> databases.create(owner, owner, "demo-" + owner)),
                Duration.ofSeconds(60));
    }
}
