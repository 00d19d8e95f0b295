package io.stipple.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDatabasesAcrossAStopAndAStart() throws Exception {
        try (var server = PostgresServer.start(folder, 0, Durability.FORGOTTEN)) {
            server.createDatabase("booking", "booking", "demo-booking");
            server.createDatabase("booking", "booking", "demo-booking");
            execute(server, "CREATE EXTENSION btree_gist");
            execute(server, "CREATE TABLE visit (id uuid DEFAULT uuidv7() PRIMARY KEY)");
        }

        try (var server = PostgresServer.start(folder, 0, Durability.FORGOTTEN)) {
            execute(server, "INSERT INTO visit DEFAULT VALUES");
        }
    }

    @Test
    void isGoneOnceClosed() {
        var server = PostgresServer.start(folder, 0, Durability.FORGOTTEN);
        server.close();

        assertThat(new PostgresDatabases(server.port()).answers()).isFalse();
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres")))
                .isInstanceOf(SQLException.class);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("booking"), "booking", "demo-booking");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
