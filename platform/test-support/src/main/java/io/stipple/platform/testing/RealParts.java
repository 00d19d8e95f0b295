package io.stipple.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A real PostgreSQL server and a real Kafka broker, started once for all tests of this JVM and ended with it: in
/// containers where Docker answers, otherwise as native processes. Says on standard output which.
public final class RealParts {
    /// One database and the role that owns it; as in production the role is no superuser.
    public record Database(String url, String user, String password) {}

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Function<String, Database> databases;
    private final String bootstrapServers;

    RealParts(Function<String, Database> databases, String bootstrapServers) {
        this.databases = databases;
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
        return databases.apply("test_" + DATABASES.incrementAndGet());
    }

    private static final class Started {
        static final RealParts PARTS = StartOfParts.start();
    }
}
