package io.stipple.booking.treatment;

import io.stipple.booking.appointment.Visits;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.reassign.Reassignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TreatmentConfiguration {
    @Bean
    ConsultationReader consultationReader(Plans plans, Visits visits, Reassignments reassignments) {
        return new ConsultationReader(plans, visits, reassignments);
    }

    @Bean
    SessionRecordReader sessionRecordReader(Plans plans, Visits visits, Reassignments reassignments) {
        return new SessionRecordReader(plans, visits, reassignments);
    }
}
