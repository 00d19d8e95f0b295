package io.stipple.booking.board;

import io.stipple.booking.clinic.Clinics;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DayBoardController {
    private final Boards boards;
    private final Clinics clinics;

    DayBoardController(Boards boards, Clinics clinics) {
        this.boards = boards;
        this.clinics = clinics;
    }

    @GetMapping("/v1/clinics/{code}/days/{date}")
    ResponseEntity<?> show(Staff staff, @PathVariable ClinicCode code, @PathVariable LocalDate date) {
        staff.mustBe(code, ClinicRole.values());
        return clinics.find(code)
                .<ResponseEntity<?>>map(clinic -> ResponseEntity.ok(boards.of(clinic, date)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
