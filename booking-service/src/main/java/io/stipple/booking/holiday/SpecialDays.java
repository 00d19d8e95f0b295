package io.stipple.booking.holiday;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.calendar.Hours;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/// Changes single days, and says whom that hits.
class SpecialDays {
    private final SpecialDayRows rows;
    private final Reassignments reassignments;

    SpecialDays(SpecialDayRows rows, Reassignments reassignments) {
        this.rows = rows;
        this.reassignments = reassignments;
    }

    /// Empty if there is no such clinic.
    @Transactional
    public Optional<List<Affected>> put(ClinicCode clinic, LocalDate day, String name, List<Hours> hours) {
        return rows.put(clinic, day, name, hours) ? Optional.of(changed(clinic, day)) : Optional.empty();
    }

    /// Back to what the week says. Empty if nothing was set.
    @Transactional
    public Optional<List<Affected>> remove(ClinicCode clinic, LocalDate day) {
        return rows.remove(clinic, day) ? Optional.of(changed(clinic, day)) : Optional.empty();
    }

    @Transactional
    public Closing close(String jurisdiction, LocalDate day, String name) {
        Set<ClinicCode> closed = rows.close(jurisdiction, day, name);
        return new Closing(
                closed.stream().map(ClinicCode::value).sorted().toList(),
                reassignments.after(new Whose.OfClinics(closed)));
    }

    /// A holiday, and whom it hits.
    record Closing(List<String> clinics, List<Affected> affected) {}

    /// It may be open longer than before.
    private List<Affected> changed(ClinicCode clinic, LocalDate day) {
        return reassignments.after(new Whose.OfClinics(Set.of(clinic)), new DayRange(day, day));
    }
}
