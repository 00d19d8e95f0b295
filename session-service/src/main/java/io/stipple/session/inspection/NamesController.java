package io.stipple.session.inspection;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The sheet that goes with a pack: who its clients are, as booking knows them today. It is made when it is asked for
/// and never kept, so that whoever is erased stays erased; the pack itself names clients by their ids.
@RestController
class NamesController {
    private final Packing packing;
    private final Inspection inspection;
    private final Register register;
    private final Refusals refusals;

    NamesController(Packing packing, Inspection inspection, Register register, Refusals refusals) {
        this.packing = packing;
        this.inspection = inspection;
        this.register = register;
        this.refusals = refusals;
    }

    @GetMapping("/v1/inspection-packs/{id}/names")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        Optional<Pack> pack = packing.open(id, staff);
        return pack.isEmpty()
                ? refusals.answer(List.of(Problems.notFound()))
                : ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv"))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(id + "-names.csv")
                                        .build()
                                        .toString())
                        .body(sheet(pack.get()));
    }

    private byte[] sheet(Pack pack) {
        Register.Extract booked = register.of(pack.clinic(), pack.from(), pack.to());
        return Table.csv(
                List.of("record", "day", "client", "name", "birth_date", "age"),
                inspection.of(pack.clinic(), pack.from(), pack.to()).stream()
                        .flatMap(record -> line(record, booked))
                        .toList());
    }

    private static Stream<List<String>> line(InspectedRecord record, Register.Extract booked) {
        return booked.visit(record.appointment()).stream()
                .map(visit -> List.of(
                        record.record().toString(),
                        record.day().toString(),
                        record.client().toString(),
                        visit.clientName(),
                        visit.birthDate().toString(),
                        age(visit.birthDate(), record.day())));
    }

    private static String age(LocalDate birthDate, LocalDate day) {
        return Integer.toString(birthDate.until(day).getYears());
    }
}
