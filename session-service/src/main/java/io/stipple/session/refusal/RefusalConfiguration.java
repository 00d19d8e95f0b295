package io.stipple.session.refusal;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {
    @Bean
    Refusals refusals(MeterRegistry meters) {
        return new Refusals(meters);
    }
}
