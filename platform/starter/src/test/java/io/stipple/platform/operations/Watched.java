package io.stipple.platform.operations;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

@SpringBootConfiguration
@EnableAutoConfiguration
class Watched {
    @Bean
    Readings<AppointmentEvent> reader() {
        return new Readings<>(Topic.APPOINTMENTS);
    }
}
