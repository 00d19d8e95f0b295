package io.stipple.booking.staffing;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.TimeOff;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Changes when somebody is there, and says which visits that hits.
class Staffing {
    private final StaffingRows rows;
    private final Reassignments reassignments;

    Staffing(StaffingRows rows, Reassignments reassignments) {
        this.rows = rows;
        this.reassignments = reassignments;
    }

    @Transactional
    public List<Affected> away(UUID id, UUID technician, TimeOff off) {
        rows.add(id, technician, off);
        return reassignments.after(new Whose.OfTechnician(technician));
    }

    /// Empty if there was no such time off.
    @Transactional
    public Optional<List<Affected>> back(UUID id, UUID technician) {
        return rows.remove(id, technician)
                ? Optional.of(reassignments.after(new Whose.OfTechnician(technician)))
                : Optional.empty();
    }

    @Transactional
    public List<Affected> week(UUID technician, ClinicCode clinic, LocalDate validFrom, List<Shift> shifts) {
        rows.put(technician, clinic, validFrom, shifts);
        return reassignments.after(new Whose.OfTechnician(technician));
    }
}
