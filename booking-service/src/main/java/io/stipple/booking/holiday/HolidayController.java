package io.stipple.booking.holiday;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.reassign.Affected;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HolidayController {
    private final SpecialDays days;
    private final SpecialDayRows rows;
    private final Idempotency idempotency;

    HolidayController(SpecialDays days, SpecialDayRows rows, Idempotency idempotency) {
        this.days = days;
        this.rows = rows;
        this.idempotency = idempotency;
    }

    record Stretch(@NotNull LocalTime opens, @NotNull LocalTime closes) {}

    /// @param hours none for a day on which the clinic is closed
    record NewDay(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 6) List<@Valid @NotNull Stretch> hours) {
        @AssertTrue(message = "must close after they open, and not overlap")
        boolean isHoursInOrder() {
            if (hours == null) {
                return true;
            }
            List<Stretch> sorted =
                    hours.stream().sorted(Comparator.comparing(Stretch::opens)).toList();
            return sorted.stream().allMatch(one -> one.opens().isBefore(one.closes()))
                    && IntStream.range(1, sorted.size())
                            .noneMatch(at -> sorted.get(at)
                                    .opens()
                                    .isBefore(sorted.get(at - 1).closes()));
        }
    }

    record NewHoliday(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 60) String name,

            @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
            String jurisdiction) {}

    record Listed(List<SpecialDayRows.Row> days) {}

    @GetMapping("/v1/clinics/{code}/special-days")
    Listed list(Staff staff, @PathVariable ClinicCode code, @RequestParam LocalDate from) {
        staff.mustBe(code, ClinicRole.values());
        return new Listed(rows.from(code, from));
    }

    /// The day is set as a whole, so nobody's version is asked for.
    @PutMapping("/v1/clinics/{code}/special-days/{date}")
    ResponseEntity<?> put(
            Staff staff, @PathVariable ClinicCode code, @PathVariable LocalDate date, @Valid @RequestBody NewDay day) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(days.put(
                code,
                date,
                day.name(),
                day.hours().stream()
                        .map(one -> new Hours(one.opens(), one.closes()))
                        .toList()));
    }

    @DeleteMapping("/v1/clinics/{code}/special-days/{date}")
    ResponseEntity<?> remove(Staff staff, @PathVariable ClinicCode code, @PathVariable LocalDate date) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(days.remove(code, date));
    }

    @PostMapping("/v1/holidays")
    ResponseEntity<?> close(Staff staff, IdempotencyKey key, @Valid @RequestBody NewHoliday request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return idempotency.once(
                key,
                request,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(days.close(request.jurisdiction(), request.day(), request.name())));
    }

    private static ResponseEntity<?> answer(Optional<List<Affected>> affected) {
        return affected.<ResponseEntity<?>>map(all -> ResponseEntity.ok(new Affected.All(all)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
