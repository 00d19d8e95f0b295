package io.stipple.platform.testing;

import io.stipple.platform.testing.RealParts.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The parts as containers. Testcontainers' own reaper ends them with this JVM.
final class ContainerParts {
    private ContainerParts() {}

    static RealParts start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.6");
        postgres.start();
        sql(postgres, "CREATE ROLE tests LOGIN PASSWORD 'tests-only'");
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.2");
        kafka.start();
        return new RealParts(name -> database(postgres, name), kafka.getBootstrapServers());
    }

    private static Database database(PostgreSQLContainer postgres, String name) {
        sql(postgres, "CREATE DATABASE " + name + " OWNER tests");
        String url = "jdbc:postgresql://%s:%d/%s".formatted(postgres.getHost(), postgres.getMappedPort(5432), name);
        return new Database(url, "tests", "tests-only");
    }

    private static void sql(PostgreSQLContainer postgres, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }
}
