package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.policy.Policy;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The rules that need nothing but the wish itself. Treatment has more: [TreatmentRules].
final class BookingRules {
    private BookingRules() {}

    /// All that refuse, not only the first.
    static List<Refusal> refusing(Wish wish, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(time(wish.clinic(), wish.time(), wish.origin(), now));
        refusals.addAll(PlaceRules.refusing(
                wish.clinic(), wish.technician(), wish.purpose().kind(), wish.time()));
        int adultAge = wish.clinic().policy().adultAge();
        if (wish.client().ageOn(dayOf(wish)) < adultAge) {
            refusals.add(new Refusal.UnderAge(adultAge));
        }
        return refusals;
    }

    /// For a consultation whose client is not known yet.
    static List<Refusal> refusingOnline(Clinic clinic, Technician technician, Interval visit, Instant now) {
        List<Refusal> refusals = new ArrayList<>(time(clinic, visit, Origin.ONLINE, now));
        refusals.addAll(PlaceRules.refusing(clinic, technician, AppointmentKind.CONSULTATION, visit));
        return refusals;
    }

    private static List<Refusal> time(Clinic clinic, Interval visit, Origin origin, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        Policy policy = clinic.policy();
        Instant start = visit.startsAt();
        boolean staff = origin == Origin.STAFF;
        Duration notice = staff ? policy.staffNotice() : policy.onlineNotice();
        LocalDate lastDay = clinic.dayOf(now).plusDays(policy.horizonDays());
        if (start.isBefore(now)) {
            refusals.add(new Refusal.InThePast());
        } else if (start.isBefore(now.plus(notice))) {
            refusals.add(new Refusal.NoticeTooShort(notice));
        } else if (clinic.dayOf(start).isAfter(lastDay)) {
            refusals.add(new Refusal.BeyondHorizon(lastDay));
        }
        Duration grid = staff ? policy.staffGrid() : policy.onlineGrid();
        if (start.atZone(clinic.zone()).toLocalTime().toNanoOfDay() % grid.toNanos() != 0) {
            refusals.add(new Refusal.OffTheGrid(grid));
        }
        if (!policy.lengths().allow(visit.length())) {
            refusals.add(new Refusal.LengthNotAllowed(
                    policy.lengths().shortest(), policy.lengths().longest()));
        }
        return refusals;
    }

    private static LocalDate dayOf(Wish wish) {
        return wish.clinic().dayOf(wish.time().startsAt());
    }
}
