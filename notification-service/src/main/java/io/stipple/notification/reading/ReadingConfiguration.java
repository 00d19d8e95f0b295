package io.stipple.notification.reading;

import io.stipple.notification.aftercare.Aftercare;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.course.NextSessions;
import io.stipple.notification.licence.LicenceWarnings;
import io.stipple.notification.message.WallTimes;
import io.stipple.notification.recall.Recalls;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.visit.VisitStory;
import io.stipple.notification.waitlist.WaitlistStory;
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
    SessionRecordsReader sessionRecordsReader(
            Aftercare aftercare, TouchUpStory touchUps, NextSessions nextSessions, Recalls recalls) {
        return new SessionRecordsReader(aftercare, touchUps, nextSessions, recalls);
    }

    @Bean
    WaitlistReader waitlistReader(WaitlistStory waitlist) {
        return new WaitlistReader(waitlist);
    }

    @Bean
    LicencesReader licencesReader(LicenceWarnings warnings) {
        return new LicencesReader(warnings);
    }

    @Bean
    ConsultationsReader consultationsReader(NextSessions nextSessions) {
        return new ConsultationsReader(nextSessions);
    }

    @Bean
    ClinicsReader clinicsReader(Clinics clinics, WallTimes walls) {
        return new ClinicsReader(clinics, walls);
    }

    @Bean
    ClientsReader clientsReader(JdbcClient database) {
        return new ClientsReader(new OneClient(database));
    }
}
