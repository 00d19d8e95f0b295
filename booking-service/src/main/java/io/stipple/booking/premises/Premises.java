package io.stipple.booking.premises;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.clinic.OpeningHours;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/// Changes rooms and weekly hours, and says whom that hits. Empty if there is no such clinic.
class Premises {
    private final PremisesRows rows;
    private final Clinics clinics;
    private final Reassignments reassignments;
    private final Clock clock;

    Premises(PremisesRows rows, Clinics clinics, Reassignments reassignments, Clock clock) {
        this.rows = rows;
        this.clinics = clinics;
        this.reassignments = reassignments;
        this.clock = clock;
    }

    @Transactional
    public Optional<List<Affected>> open(ClinicCode code, List<OpeningHours.Stretch> week) {
        return changed(code, () -> rows.putHours(code, week));
    }

    @Transactional
    public Optional<List<Affected>> furnish(ClinicCode code, List<String> rooms) {
        return changed(code, () -> rows.putRooms(code, rooms, clock.instant()));
    }

    private Optional<List<Affected>> changed(ClinicCode code, Runnable change) {
        return clinics.find(code).map(_ -> {
            change.run();
            return reassignments.after(new Whose.OfClinics(Set.of(code)), DayRange.EVERY_DAY);
        });
    }
}
