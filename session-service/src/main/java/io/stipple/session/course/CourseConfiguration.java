package io.stipple.session.course;

import io.stipple.platform.outbox.Outbox;
import io.stipple.session.jurisdiction.Clinics;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourseConfiguration {
    @Bean
    TouchUpPolicy touchUpPolicy() {
        return TouchUpPolicy.first();
    }

    @Bean
    RevisingPlans revisingPlans(
            Plans plans, PlanPolicy policy, TouchUpPolicy touchUps, Clinics clinics, Outbox outbox) {
        return new RevisingPlans(plans, policy, touchUps, clinics, outbox);
    }

    @Bean
    Courses courses(Plans plans, TouchUpPolicy policy) {
        return new Courses(plans, policy);
    }
}
