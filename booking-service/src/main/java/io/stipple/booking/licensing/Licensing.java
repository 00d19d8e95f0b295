package io.stipple.booking.licensing;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is licensed, and says which visits that hits.
class Licensing {
    private final LicenceRows rows;
    private final Reassignments reassignments;

    Licensing(LicenceRows rows, Reassignments reassignments) {
        this.rows = rows;
        this.reassignments = reassignments;
    }

    /// Nobody is hit by a new licence; some may leave the queue, and there may be time to treat somebody.
    @Transactional
    public void register(UUID id, Optional<UUID> technician, Licence licence, String number) {
        rows.add(id, technician, licence, number);
        reassignments.after(
                whose(technician, licence.clinic()), new DayRange(licence.validFrom(), licence.validUntil()));
    }

    /// @param lastDay before its first day, it was never valid
    @Transactional
    public List<Affected> end(LicenceRows.Registered licence, LocalDate lastDay) {
        if (lastDay.isBefore(licence.validFrom())) {
            rows.delete(licence.id());
        } else {
            rows.end(licence.id(), lastDay);
        }
        return reassignments.after(whose(licence.technicianId(), licence.clinic()));
    }

    @Transactional
    public List<Affected> ask(String jurisdiction, Set<LicenceKind> kinds) {
        rows.ask(jurisdiction, kinds);
        return reassignments.after(new Whose.OfClinics(rows.clinicsIn(jurisdiction)), DayRange.EVERY_DAY);
    }

    private static Whose whose(Optional<UUID> technician, Optional<String> clinic) {
        return technician
                .<Whose>map(Whose.OfTechnician::new)
                .orElseGet(() -> new Whose.OfClinics(Set.of(new ClinicCode(clinic.orElseThrow()))));
    }
}
