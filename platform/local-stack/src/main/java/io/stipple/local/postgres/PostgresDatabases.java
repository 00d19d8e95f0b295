package io.stipple.local.postgres;

import io.stipple.local.CannotStart;
import io.stipple.local.process.Patience;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// The databases of the server that listens on a port of this machine.
public record PostgresDatabases(int port) {

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// Makes the database and its owner unless they are there already.
    public void create(String name, String owner, String password) {
        try (var connection = asSuperuser()) {
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
                execute(
                        connection,
                        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(quoted(owner), password.replace("'", "''")));
            }
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE %s OWNER %s".formatted(quoted(name), quoted(owner)));
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL refused to make the database %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    /// Waits until the server answers; gives up at once when `alive` says that its process has ended.
    public void awaitAnswer(Duration patience, BooleanSupplier alive) {
        Patience.until(patience, alive, this::answers, "PostgreSQL on port " + port);
    }

    public boolean answers() {
        try (var connection = asSuperuser()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                url("postgres") + "?connectTimeout=2&socketTimeout=60",
                PostgresFolder.SUPERUSER,
                PostgresFolder.PASSWORD);
    }

    private static boolean isMissing(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
