package io.stipple.notification.reading;

import io.stipple.notification.aftercare.Aftercare;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.visit.VisitStory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    AppointmentsReader appointmentsReader(VisitStory visits, TouchUpStory touchUps) {
        return new AppointmentsReader(visits, touchUps);
    }

    @Bean
    SessionRecordsReader sessionRecordsReader(Aftercare aftercare, TouchUpStory touchUps) {
        return new SessionRecordsReader(aftercare, touchUps);
    }

    @Bean
    WaitlistReader waitlistReader() {
        return new WaitlistReader();
    }

    @Bean
    ClinicsReader clinicsReader(Clinics clinics) {
        return new ClinicsReader(clinics);
    }

    @Bean
    ClientsReader clientsReader(JdbcClient database) {
        return new ClientsReader(new OneClient(database));
    }
}
