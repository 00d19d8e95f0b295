package io.stipple.console.clinic;

import io.stipple.console.login.ServiceToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {
    @Bean
    Clinics clinics(ServiceToken console) {
        return new Clinics(console, System::nanoTime);
    }
}
