package io.stipple.booking.course;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Booking;
import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.Order;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.Plans;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.platform.identity.ClinicCode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Books every session a plan still has.
class Courses {
    private final Clinics clinics;
    private final Plans plans;
    private final Bookings bookings;

    Courses(Clinics clinics, Plans plans, Bookings bookings) {
        this.clinics = clinics;
        this.plans = plans;
        this.bookings = bookings;
    }

    /// Each session is booked for the next one to be measured against. When one is refused the caller rolls all back.
    @Transactional
    public CourseBooking book(NewCourse wanted, Actor actor) {
        Optional<Clinic> clinic = clinics.find(new ClinicCode(wanted.clinic()));
        if (clinic.isEmpty()) {
            return CourseBooking.Refused.asAWhole(new Refusal.ClinicUnknown());
        }
        plans.hold(wanted.planId());
        Optional<PlanProgress> progress =
                plans.progressOf(wanted.planId(), clinic.get().zone());
        if (progress.isEmpty()) {
            return CourseBooking.Refused.asAWhole(new Refusal.PlanUnknown());
        }
        List<PlannedSession> left = progress.get().left();
        return left.isEmpty() || left.size() != wanted.startsAt().size()
                ? CourseBooking.Refused.asAWhole(
                        left.isEmpty() ? new Refusal.NoSessionLeft() : new Refusal.TimesDoNotMatchPlan(left.size()))
                : book(wanted, actor, progress.get(), left);
    }

    private CourseBooking book(NewCourse wanted, Actor actor, PlanProgress progress, List<PlannedSession> left) {
        List<Appointment.Booked> booked = new ArrayList<>();
        List<CourseBooking.OfSession> refused = new ArrayList<>();
        for (int at = 0; at < left.size(); at++) {
            int number = left.get(at).number();
            switch (bookings.book(
                    order(wanted, actor, progress, number, wanted.startsAt().get(at)))) {
                case Booking.Accepted accepted -> booked.add(accepted.appointment());
                case Booking.Refused no -> refused.addAll(CourseBooking.OfSession.all(number, no, !refused.isEmpty()));
            }
        }
        return refused.isEmpty() ? new CourseBooking.Accepted(booked) : new CourseBooking.Refused(refused);
    }

    private static Order order(
            NewCourse wanted, Actor actor, PlanProgress progress, int number, OffsetDateTime startsAt) {
        return new Order(
                progress.plan().clientId(),
                new ClinicCode(wanted.clinic()),
                Optional.of(wanted.technicianId()),
                AppointmentKind.SESSION,
                startsAt.toInstant(),
                Optional.empty(),
                new Order.Subject.OfPlan(wanted.planId(), Optional.of(number)),
                Origin.STAFF,
                actor);
    }
}
