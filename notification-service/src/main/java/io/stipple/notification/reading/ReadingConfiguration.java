package io.stipple.notification.reading;

import io.stipple.notification.aftercare.Aftercare;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.course.NextSessions;
import io.stipple.notification.message.WallTimes;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.visit.VisitStory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    AppointmentsReader appointmentsReader(VisitStory visits, TouchUpStory touchUps, NextSessions nextSessions) {
        return new AppointmentsReader(visits, touchUps, nextSessions);
    }

    @Bean
    SessionRecordsReader sessionRecordsReader(Aftercare aftercare, TouchUpStory touchUps, NextSessions nextSessions) {
        return new SessionRecordsReader(aftercare, touchUps, nextSessions);
    }

    @Bean
    WaitlistReader waitlistReader() {
        return new WaitlistReader();
    }

    @Bean
    ConsultationsReader consultationsReader(NextSessions nextSessions) {
        return new ConsultationsReader(nextSessions);
    }

    @Bean
    ClinicsReader clinicsReader(Clinics clinics, TouchUpStory touchUps, WallTimes walls) {
        return new ClinicsReader(clinics, touchUps, walls);
    }

    @Bean
    ClientsReader clientsReader(JdbcClient database) {
        return new ClientsReader(new OneClient(database));
    }
}
