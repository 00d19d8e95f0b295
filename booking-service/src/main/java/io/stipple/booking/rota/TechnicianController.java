package io.stipple.booking.rota;

import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TechnicianController {
    private final Technicians technicians;

    TechnicianController(Technicians technicians) {
        this.technicians = technicians;
    }

    record TechnicianView(UUID id, String name, Set<TreatmentType> skills) {}

    @GetMapping("/v1/clinics/{code}/technicians")
    List<TechnicianView> at(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return technicians.at(code).stream()
                .map(technician -> new TechnicianView(technician.id(), technician.name(), technician.skills()))
                .toList();
    }
}
