package io.stipple.booking.course;

import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.Standing;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.availability.Availability;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourseConfiguration {
    @Bean
    Courses courses(Clinics clinics, Plans plans, Bookings bookings) {
        return new Courses(clinics, plans, bookings);
    }

    @Bean
    Proposals proposals(Availability availability, Technicians technicians, Clock clock) {
        return new Proposals(availability, technicians, clock);
    }

    @Bean
    Cascade cascade(Standing standing, Plans plans, Clinics clinics, Availability availability) {
        return new Cascade(standing, plans, clinics, availability);
    }

    @Bean
    CourseMoves courseMoves(Visits visits, Clinics clinics) {
        return new CourseMoves(visits, clinics);
    }
}
