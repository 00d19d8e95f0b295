package io.stipple.session.visit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class VisitConfiguration {
    @Bean
    JdbcVisits visits(JdbcClient jdbc) {
        return new JdbcVisits(jdbc);
    }

    @Bean
    VisitsFromBooking visitsFromBooking(JdbcVisits visits) {
        return new VisitsFromBooking(visits);
    }

    @Bean
    ClientsFromBooking clientsFromBooking(JdbcClient jdbc, ObjectProvider<MergeWitness> witnesses) {
        return new ClientsFromBooking(new Merges(jdbc), witnesses.stream().toList());
    }
}
