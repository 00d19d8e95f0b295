package io.stipple.booking.course;

import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourseConfiguration {
    @Bean
    Courses courses(Clinics clinics, Plans plans, Bookings bookings) {
        return new Courses(clinics, plans, bookings);
    }
}
