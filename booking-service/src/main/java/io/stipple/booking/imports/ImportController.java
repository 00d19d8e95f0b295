package io.stipple.booking.imports;

import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Each item's reference makes it safe to send again, so no idempotency key is asked for.
@RestController
class ImportController {
    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/v1/imports/clients")
    ResponseEntity<?> clients(Staff staff, @Valid @RequestBody ImportedClients request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return answer("clients", imports.bringIn(request));
    }

    @PostMapping("/v1/imports/appointments")
    ResponseEntity<?> appointments(Staff staff, @Valid @RequestBody ImportedAppointments request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return answer("appointments", imports.bringIn(request));
    }

    private static ResponseEntity<?> answer(String noun, Imported imported) {
        return switch (imported) {
            case Imported.All all -> ResponseEntity.ok(Map.of(noun, all.items()));
            case Imported.Nothing nothing -> Problems.answer(Wrong.problem(nothing.because()));
        };
    }
}
