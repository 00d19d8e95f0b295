package io.stipple.booking.availability;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Which slots are free at one clinic?
///
/// @param technicians whose slots are wanted
/// @param first the first day searched, by the clinic's calendar
/// @param last the last one, included
/// @param length of the visit, as the client sees it
/// @param bookable visits start within it: notice and horizon
public record Question(
        Clinic clinic,
        AppointmentKind kind,
        List<Technician> technicians,
        LocalDate first,
        LocalDate last,
        Duration length,
        Interval bookable) {}
