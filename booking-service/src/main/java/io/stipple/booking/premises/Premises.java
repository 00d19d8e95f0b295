package io.stipple.booking.premises;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.clinic.OpeningHours;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.problem.ExpectedVersion;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/// Changes rooms and weekly hours, and says whom that hits.
class Premises {
    private final PremisesRows rows;
    private final Reassignments reassignments;
    private final Clock clock;

    Premises(PremisesRows rows, Reassignments reassignments, Clock clock) {
        this.rows = rows;
        this.reassignments = reassignments;
        this.clock = clock;
    }

    @Transactional
    public Changing open(ClinicCode code, ExpectedVersion seen, List<OpeningHours.Stretch> week) {
        return changed(code, seen, () -> rows.putHours(code, week));
    }

    @Transactional
    public Changing furnish(ClinicCode code, ExpectedVersion seen, List<String> rooms) {
        return changed(code, seen, () -> rows.putRooms(code, rooms, clock.instant()));
    }

    private Changing changed(ClinicCode code, ExpectedVersion seen, Runnable change) {
        Optional<Integer> version = rows.lock(code);
        if (version.isEmpty()) {
            return new Changing.NotFound();
        }
        if (version.get() != seen.value()) {
            return new Changing.Stale();
        }
        change.run();
        rows.changed(code, version.get() + 1);
        return new Changing.Changed(
                version.get() + 1, reassignments.after(new Whose.OfClinics(Set.of(code)), DayRange.EVERY_DAY));
    }
}
