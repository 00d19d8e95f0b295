package io.stipple.platform.machine;

import io.stipple.platform.testing.RealParts;
import io.stipple.platform.testing.RealParts.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Databases for tests.
public final class Databases {
    private Databases() {}

    public static Database fresh() {
        return RealParts.running().freshDatabase();
    }

    /// A look from outside of the service, apart from its pool and transactions.
    public static JdbcClient look(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
