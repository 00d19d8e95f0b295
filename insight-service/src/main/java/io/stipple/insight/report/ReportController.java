package io.stipple.insight.report;

import io.stipple.insight.clinic.Clinic;
import io.stipple.insight.clinic.Clinics;
import io.stipple.insight.count.DailyCounts;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/insight")
class ReportController {

    private final Clinics clinics;
    private final DailyCounts counts;

    ReportController(Clinics clinics, DailyCounts counts) {
        this.clinics = clinics;
        this.counts = counts;
    }

    @GetMapping("/franchise")
    ResponseEntity<?> franchise(Staff staff, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        ClinicScope scope = staff.scope();
        return switch (Span.of(from, to)) {
            case Span.Refused refused -> answer(refused);
            case Span.Months months ->
                ResponseEntity.ok(FranchiseReport.of(
                        months, clinics.in(scope), counts.monthly(scope, months.firstDay(), months.dayAfter())));
        };
    }

    @GetMapping("/clinics/{code}")
    ResponseEntity<?> clinic(
            Staff staff, @PathVariable ClinicCode code, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        staff.mustBe(code);
        return switch (Span.of(from, to)) {
            case Span.Refused refused -> answer(refused);
            case Span.Months months ->
                clinics.find(code)
                        .<ResponseEntity<?>>map(clinic -> ResponseEntity.ok(report(clinic, months)))
                        .orElseGet(() -> answer(
                                Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no clinic with this code")));
        };
    }

    private ClinicReport report(Clinic clinic, Span.Months months) {
        ClinicScope alone = new ClinicScope.Clinics(Set.of(clinic.code()));
        return ClinicReport.of(months, clinic, counts.monthly(alone, months.firstDay(), months.dayAfter()));
    }

    private static ResponseEntity<ProblemDetail> answer(Span.Refused refused) {
        return answer(Problems.of(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Ask for other months",
                Map.of("errors", List.of(Map.of("field", refused.field(), "message", refused.message())))));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
