package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What must be true of clinic and technician on the day of a visit. A visit that was booked stays under these rules:
/// when one no longer holds, somebody has to see to it.
public final class PlaceRules {
    private PlaceRules() {}

    public static List<Refusal> refusing(Clinic clinic, Technician technician, AppointmentKind kind, Interval time) {
        LocalDate day = clinic.dayOf(time.startsAt());
        List<Refusal> refusals = new ArrayList<>();
        if (!clinic.isOpenDuring(time)) {
            refusals.add(new Refusal.OutsideOpeningHours());
        }
        if (!clinic.isWithin(technician.rotaAt(clinic.code(), day), time)) {
            refusals.add(new Refusal.NotOnRota());
        } else if (technician.workAt(clinic.code(), day, clinic.zone()).stream()
                .noneMatch(work -> work.encloses(time))) {
            refusals.add(new Refusal.OnLeave());
        }
        if (treats(kind)) {
            List<LicenceKind> missing = clinic.missing(technician.licences(), day);
            if (!missing.isEmpty()) {
                refusals.add(new Refusal.LicenceMissing(missing));
            }
        }
        return refusals;
    }

    /// Nobody needs a licence for looking and talking.
    public static boolean treats(AppointmentKind kind) {
        return switch (kind) {
            case SESSION, TOUCH_UP, OTHER -> true;
            case CONSULTATION, FADE_CHECK -> false;
        };
    }
}
