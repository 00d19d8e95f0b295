package io.stipple.notification.booking;

import io.stipple.platform.identity.ServiceTokens;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    @Bean
    BookingService bookingService(ServiceTokens tokens, RestClient.Builder builder) {
        return new BookingOverHttp(tokens.peer("booking", builder));
    }

    @Bean
    ClinicNames clinicNames(BookingService booking) {
        return new ClinicNames(booking, InstantSource.system());
    }
}
