package io.stipple.local.postgres;

import io.stipple.local.CannotStart;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Ports;
import io.stipple.local.process.TiedProcess;
import java.nio.file.Path;
import java.time.Duration;

/// A PostgreSQL server of our own; it stops on `close` and never outlives this JVM.
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TiedProcess process;
    private final PostgresDatabases databases;

    private PostgresServer(TiedProcess process, PostgresDatabases databases) {
        this.process = process;
        this.databases = databases;
    }

    /// Starts a server whose committed data survives; `port` 0 takes any free one.
    public static PostgresServer start(Path folder, int port) {
        return start(folder, port, Durability.KEPT);
    }

    /// Starts a server and returns when it answers. The data stays in `folder` for the next start.
    public static PostgresServer start(Path folder, int port, Durability durability) {
        var home = new PostgresFolder(folder.toAbsolutePath());
        home.initialise();
        var databases = new PostgresDatabases(Ports.orAnyFree(port));
        var log = home.folder().resolve("server.log");
        var process =
                TiedProcess.start(home.command(databases.port(), durability), home.folder(), log, Farewell.INTERRUPT);
        var server = new PostgresServer(process, databases);
        try {
            databases.awaitAnswer(PATIENCE, process::isAlive);
        } catch (CannotStart e) {
            server.close();
            throw new CannotStart("%s See %s.".formatted(e.getMessage(), log), e);
        }
        return server;
    }

    public int port() {
        return databases.port();
    }

    /// JDBC address of a database of this server.
    public String url(String database) {
        return databases.url(database);
    }

    /// Makes the database and its owner unless they are there already.
    public void createDatabase(String name, String owner, String password) {
        databases.create(name, owner, password);
    }

    @Override
    public void close() {
        process.close();
    }
}
