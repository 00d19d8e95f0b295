package io.stipple.session.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.course.Courses;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.plan.Plans;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    @Bean
    RecordRules recordRules() {
        return new RecordRules(TechniqueBands.first());
    }

    @Bean
    SessionRecords sessionRecords(JdbcTemplate template) {
        return new JdbcSessionRecords(template);
    }

    @Bean
    OpeningRecords openingRecords(Visits visits, Plans plans, SessionRecords records, RecordRules rules) {
        return new OpeningRecords(visits, plans, records, rules);
    }

    @Bean
    RecordKeeping recordKeeping(
            SessionRecords records, PigmentLots lots, RecordRules rules, Courses courses, Outbox outbox) {
        return new RecordKeeping(records, lots, rules, new SigningOff(records, courses, lots, outbox));
    }

    @Bean
    RecordAnswers recordAnswers(Refusals refusals, MeterRegistry meters) {
        return new RecordAnswers(
                refusals, Counter.builder("stipple.sessions.completed").register(meters));
    }
}
