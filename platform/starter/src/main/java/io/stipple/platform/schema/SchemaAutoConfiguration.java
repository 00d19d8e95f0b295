package io.stipple.platform.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The platform's tables, wherever there is a database. `stipple.schema.enabled=false` leaves them out.
@AutoConfiguration(after = DataSourceAutoConfiguration.class, before = FlywayAutoConfiguration.class)
@ConditionalOnClass(Flyway.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "stipple.schema.enabled", matchIfMissing = true)
@Import(DatabaseInitializationDependencyConfigurer.class)
class SchemaAutoConfiguration {
    @Bean
    PlatformSchema platformSchema(DataSource database) {
        return new PlatformSchema(database);
    }

    /// The service's own Flyway finds our tables where it expects an empty schema: it starts counting from 0 there.
    @Bean
    FlywayConfigurationCustomizer serviceTablesBesidePlatformTables() {
        return flyway -> flyway.baselineOnMigrate(true).baselineVersion("0");
    }
}
