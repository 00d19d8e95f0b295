package io.stipple.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL server and a real Kafka broker, started once for all tests of this JVM and ended with it: in
/// containers where Docker answers, otherwise as native processes. Says on standard output which.
public final class RealParts {
    /// One database, owned by the server's superuser.
    public record Database(String url, String user, String password) {}

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Database server;
    private final String bootstrapServers;

    RealParts(Database server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /// The parts, started by the first caller.
    public static RealParts running() {
        return Started.PARTS;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// An empty database nobody else uses.
    public Database freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL gave no fresh database", e);
        }
        return new Database(
                server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.user(), server.password());
    }

    private static final class Started {
        static final RealParts PARTS = StartOfParts.start();
    }
}
