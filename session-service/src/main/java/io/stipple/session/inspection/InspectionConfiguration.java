package io.stipple.session.inspection;

import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.record.Amendments;
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
    Inspection inspection(
            JdbcClient jdbc, SessionRecords records, Amendments amendments, PigmentLots lots, RecordCheck check) {
        return new Inspection(jdbc, records, amendments, lots, check);
    }

    @Bean
    Packing packing(Inspection inspection, Packs packs, ClinicalReadings readings) {
        return new Packing(inspection, packs, readings);
    }
}
