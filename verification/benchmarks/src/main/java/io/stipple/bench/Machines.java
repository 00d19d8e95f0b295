package io.stipple.bench;

import io.stipple.local.kafka.KafkaBroker;
import io.stipple.local.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/// A PostgreSQL server and a Kafka broker of the benchmark's own, on free ports, gone when it ends. Committed data is
/// flushed to the disk as in earnest, and the server has the memory of a server.
public final class Machines implements AutoCloseable {
    public static final String OWNER = "postgres";
    public static final String PASSWORD = "demo-postgres";

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;

    private Machines(Path folder, PostgresServer postgres, KafkaBroker kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /// @param settings of PostgreSQL, other than the local stack's own
    public static Machines start(String... settings) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("stipple-bench");
        try (PostgresServer once = PostgresServer.start(folder.resolve("postgres"), 0)) {
            execute(once.url("postgres"), "ALTER SYSTEM SET max_wal_size = '4GB'");
            execute(once.url("postgres"), "ALTER SYSTEM SET shared_buffers = '1GB'");
            for (String setting : settings) {
                execute(once.url("postgres"), "ALTER SYSTEM SET " + setting);
            }
        }
        var postgres = PostgresServer.start(folder.resolve("postgres"), 0);
        return new Machines(folder, postgres, KafkaBroker.start(folder.resolve("kafka"), 0));
    }

    /// An empty database of that name, whatever was in it before.
    public String freshDatabase(String name) throws SQLException {
        execute(url("postgres"), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        execute(url("postgres"), "CREATE DATABASE " + name);
        return url(name);
    }

    /// A copy of another database, whatever was in it before. Nobody may be connected to the original.
    public String copyOfDatabase(String original, String name) throws SQLException {
        execute(url("postgres"), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        execute(url("postgres"), "CREATE DATABASE " + name + " TEMPLATE " + original);
        return url(name);
    }

    /// Where servers and services put what they write.
    public Path folder() {
        return folder;
    }

    public String url(String database) {
        return postgres.url(database);
    }

    public int postgresPort() {
        return postgres.port();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, OWNER, PASSWORD);
    }

    public static void execute(String url, String sql) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Left behind: " + folder);
        }
    }
}
