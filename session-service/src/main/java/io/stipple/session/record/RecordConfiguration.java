package io.stipple.session.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.consent.Consents;
import io.stipple.session.course.Courses;
import io.stipple.session.healing.HealingChecks;
import io.stipple.session.health.HealthChecks;
import io.stipple.session.jurisdiction.Practices;
import io.stipple.session.patch.PatchTests;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.plan.Plans;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.Visits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

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
    Clearance clearance(Practices practices, Consents consents, HealthChecks health, HealingChecks healing) {
        return new Clearance(practices, consents, health, healing);
    }

    @Bean
    OpeningRecords openingRecords(
            Visits visits, Plans plans, SessionRecords records, RecordRules rules, Clearance clearance) {
        return new OpeningRecords(visits, plans, records, rules, clearance);
    }

    @Bean
    Shelves shelves(PigmentLots lots, PatchTests patches) {
        return new Shelves(lots, patches);
    }

    @Bean
    MinimumRecord minimumRecord(Practices practices, Consents consents, PatchTests patches, JdbcClient jdbc) {
        return new MinimumRecord(practices, new Evidences(jdbc, consents, patches));
    }

    @Bean
    RecordCheck recordCheck(MinimumRecord minimum) {
        return new RecordCheck(minimum);
    }

    @Bean
    SigningOff signingOff(
            SessionRecords records,
            Courses courses,
            PigmentLots lots,
            Visits visits,
            Outbox outbox,
            ObjectProvider<Witness> witnesses) {
        return new SigningOff(
                records, courses, lots, visits, outbox, witnesses.stream().toList());
    }

    @Bean
    Amendments amendments(JdbcTemplate template, JsonMapper json) {
        return new JdbcAmendments(template, json);
    }

    @Bean
    Amending amending(
            SessionRecords records,
            Amendments amendments,
            RecordRules rules,
            Shelves shelves,
            ObjectProvider<Witness> witnesses) {
        return new Amending(
                records, amendments, rules, shelves, witnesses.stream().toList());
    }

    @Bean
    RecordKeeping recordKeeping(
            SessionRecords records, Shelves shelves, RecordRules rules, MinimumRecord minimum, SigningOff signingOff) {
        return new RecordKeeping(records, shelves, rules, minimum, signingOff);
    }

    @Bean
    RecordAnswers recordAnswers(Refusals refusals, MeterRegistry meters) {
        return new RecordAnswers(
                refusals, Counter.builder("stipple.sessions.completed").register(meters));
    }
}
