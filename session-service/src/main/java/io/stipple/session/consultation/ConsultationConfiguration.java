package io.stipple.session.consultation;

import io.stipple.platform.outbox.Outbox;
import io.stipple.session.health.HealthChecks;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.Plans;
import io.stipple.session.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {
    @Bean
    Consultations consultations(JdbcTemplate template) {
        return new JdbcConsultations(template);
    }

    @Bean
    Consulting consulting(
            Visits visits,
            Consultations consultations,
            Plans plans,
            Outbox outbox,
            PlanPolicy policy,
            HealthChecks health) {
        return new Consulting(visits, new Consulting.ConsultationFile(consultations, plans, outbox), policy, health);
    }
}
