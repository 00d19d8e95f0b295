package io.stipple.session.course;

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
    Courses courses(Plans plans, TouchUpPolicy policy) {
        return new Courses(plans, policy);
    }
}
