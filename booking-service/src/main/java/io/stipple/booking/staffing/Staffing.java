package io.stipple.booking.staffing;

import io.stipple.booking.appointment.Whose;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.booking.rota.TimeOff;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Changes when somebody is there, and says which visits that hits.
class Staffing {
    private final StaffingRows rows;
    private final Technicians technicians;
    private final Reassignments reassignments;
    private final Clock clock;

    Staffing(StaffingRows rows, Technicians technicians, Reassignments reassignments, Clock clock) {
        this.rows = rows;
        this.technicians = technicians;
        this.reassignments = reassignments;
        this.clock = clock;
    }

    /// Nobody is hit by somebody new.
    @Transactional
    public void hire(Technician technician) {
        technicians.save(technician, clock.instant());
        reassignments.after(new Whose.OfTechnician(technician.id()), DayRange.EVERY_DAY);
    }

    /// Visits booked for a skill that is gone wait for somebody else.
    @Transactional
    public List<Affected> teach(UUID technician, Set<TreatmentType> skills) {
        rows.teach(technician, skills);
        return reassignments.after(new Whose.OfTechnician(technician), DayRange.EVERY_DAY);
    }

    List<StaffingRows.Absence> absences(UUID technician, LocalDate day) {
        return rows.absences(technician, day);
    }

    @Transactional
    public List<Affected> away(UUID id, UUID technician, TimeOff off) {
        rows.add(id, technician, off);
        return reassignments.after(new Whose.OfTechnician(technician));
    }

    /// Empty if there was no such time off.
    @Transactional
    public Optional<List<Affected>> back(UUID id, UUID technician) {
        return rows.remove(id, technician).map(days -> reassignments.after(new Whose.OfTechnician(technician), days));
    }

    @Transactional
    public List<Affected> week(UUID technician, ClinicCode clinic, LocalDate validFrom, List<Shift> shifts) {
        rows.put(technician, clinic, validFrom, shifts);
        return reassignments.after(new Whose.OfTechnician(technician), DayRange.from(validFrom));
    }
}
