package io.stipple.platform.machine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// An empty database of its own on the one PostgreSQL server of the test run.
public record Database(String url) {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public static Database fresh() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return new Database(SERVER.getJdbcUrl("postgres", name));
    }

    /// Apart from the service's own pool and transactions.
    public JdbcClient look() {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }
}
