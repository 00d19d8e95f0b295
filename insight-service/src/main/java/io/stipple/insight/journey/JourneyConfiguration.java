package io.stipple.insight.journey;

import io.stipple.insight.count.DailyCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    ClientsReader clientsReader(DailyCounts counts) {
        return new ClientsReader(counts);
    }

    @Bean
    AppointmentsReader appointmentsReader(DailyCounts counts) {
        return new AppointmentsReader(counts);
    }

    @Bean
    ConsultationsReader consultationsReader(DailyCounts counts) {
        return new ConsultationsReader(counts);
    }

    @Bean
    SessionRecordsReader sessionRecordsReader(DailyCounts counts) {
        return new SessionRecordsReader(counts);
    }

    @Bean
    PigmentsReader pigmentsReader(DailyCounts counts) {
        return new PigmentsReader(counts);
    }

    @Bean
    TouchUpsReader touchUpsReader(DailyCounts counts) {
        return new TouchUpsReader(counts);
    }

    @Bean
    MessagesReader messagesReader(DailyCounts counts) {
        return new MessagesReader(counts);
    }
}
