package io.stipple.session.inspection;

import io.stipple.session.record.RecordCheck;
import io.stipple.session.record.SessionRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {
    @Bean
    Packs packs(JdbcClient jdbc) {
        return new Packs(jdbc);
    }

    @Bean
    Packing packing(JdbcClient jdbc, SessionRecords records, RecordCheck check, Packs packs) {
        return new Packing(new Inspection(jdbc, records, check), packs);
    }
}
