package io.stipple.booking.appointment;

import io.stipple.booking.policy.Policy;
import io.stipple.contracts.Origin;
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
        time(wish, now, refusals);
        refusals.addAll(PlaceRules.refusing(
                wish.clinic(), wish.technician(), wish.purpose().kind(), wish.time()));
        int adultAge = wish.clinic().policy().adultAge();
        if (wish.client().ageOn(dayOf(wish)) < adultAge) {
            refusals.add(new Refusal.UnderAge(adultAge));
        }
        return refusals;
    }

    private static void time(Wish wish, Instant now, List<Refusal> refusals) {
        Policy policy = wish.clinic().policy();
        Instant start = wish.time().startsAt();
        Duration notice = isStaff(wish) ? policy.staffNotice() : policy.onlineNotice();
        LocalDate lastDay = wish.clinic().dayOf(now).plusDays(policy.horizonDays());
        if (start.isBefore(now)) {
            refusals.add(new Refusal.InThePast());
        } else if (start.isBefore(now.plus(notice))) {
            refusals.add(new Refusal.NoticeTooShort(notice));
        } else if (dayOf(wish).isAfter(lastDay)) {
            refusals.add(new Refusal.BeyondHorizon(lastDay));
        }
        Duration grid = isStaff(wish) ? policy.staffGrid() : policy.onlineGrid();
        if (start.atZone(wish.clinic().zone()).toLocalTime().toNanoOfDay() % grid.toNanos() != 0) {
            refusals.add(new Refusal.OffTheGrid(grid));
        }
        if (!policy.lengths().allow(wish.time().length())) {
            refusals.add(new Refusal.LengthNotAllowed(
                    policy.lengths().shortest(), policy.lengths().longest()));
        }
    }

    private static boolean isStaff(Wish wish) {
        return wish.origin() == Origin.STAFF;
    }

    private static LocalDate dayOf(Wish wish) {
        return wish.clinic().dayOf(wish.time().startsAt());
    }
}
