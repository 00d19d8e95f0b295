package io.stipple.console.publicbooking;

import io.stipple.console.login.ServiceToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicBookingConfiguration {
    @Bean
    Holding holding(ServiceToken console) {
        return new Holding(console);
    }
}
