package io.stipple.chaos.evidence;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The databases of the services, asked as their superuser.
public final class Rows {

    private final int port;

    public Rows(int port) {
        this.port = port;
    }

    /// Reads one row.
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> of(String database, String sql, Reading<T> reading) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=3&socketTimeout=60".formatted(port, database),
                        "postgres",
                        "demo-postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(database + " cannot be asked: " + e.getMessage(), e);
        }
    }

    public List<String> texts(String database, String sql) {
        return of(database, sql, row -> Optional.ofNullable(row.getString(1)).orElse(""));
    }
}
