package io.stipple.platform.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/// Brings the platform's tables up to date when the service starts. No bean of type `Flyway`: the service's own
/// would step back for it.
final class PlatformSchema implements InitializingBean {
    private final DataSource database;

    PlatformSchema(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        Flyway.configure()
                .dataSource(database)
                .table("platform_schema_history")
                .locations("classpath:db/platform")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
