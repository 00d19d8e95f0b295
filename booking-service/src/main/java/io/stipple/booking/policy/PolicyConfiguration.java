package io.stipple.booking.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    Policy policy() {
        return Policy.FRANCHISE;
    }
}
