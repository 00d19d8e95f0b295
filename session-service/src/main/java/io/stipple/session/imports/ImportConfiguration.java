package io.stipple.session.imports;

import io.stipple.platform.outbox.Outbox;
import io.stipple.session.consultation.Consultations;
import io.stipple.session.course.TouchUpPolicy;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.plan.Plans;
import io.stipple.session.record.SessionRecords;
import io.stipple.session.record.Witness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    Archive archive(Consultations consultations, Plans plans, SessionRecords records, JdbcTemplate template) {
        return new Archive(consultations, plans, records, new ImportedCourses(template));
    }

    @Bean
    CourseImports courseImports(
            Archive archive,
            PigmentLots lots,
            TouchUpPolicy touchUps,
            Outbox outbox,
            ObjectProvider<Witness> witnesses) {
        return new CourseImports(
                archive, lots, touchUps, outbox, witnesses.stream().toList());
    }
}
