package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.NotAllowed;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The franchise operator's view of bringing clients back; managers see and steer their own clinic's part.
@RestController
class CampaignController {
    private static final ClinicScope NOWHERE = new ClinicScope.Clinics(Set.of());

    private static final YearMonth LAST = YearMonth.of(2999, 12);
    private static final int MOST_MONTHS = 120;

    private final CampaignReport report;
    private final Campaigns campaigns;
    private final Clock clock;

    CampaignController(CampaignReport report, Campaigns campaigns, Clock clock) {
        this.report = report;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    record Months(YearMonth from, YearMonth to, List<CampaignReport.Line> lines) {}

    record Campaign(String clinic, boolean paused) {}

    /// @param from first month, in which windows open
    /// @param to last month
    @GetMapping("/v1/campaigns/touch-ups")
    ResponseEntity<?> months(Staff staff, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        ClinicScope scope = staff.scope(ClinicRole.MANAGER);
        if (scope.equals(NOWHERE)) {
            throw new NotAllowed();
        }
        if (to.isBefore(from) || to.isAfter(LAST) || from.isBefore(to.minusMonths(MOST_MONTHS))) {
            return ResponseEntity.of(Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid-request",
                            "Ask for other months",
                            Map.of("errors", List.of(Map.of("field", "to", "message", "is not up to 10 years later")))))
                    .build();
        }
        return ResponseEntity.ok(new Months(from, to, report.of(from, to, scope)));
    }

    /// Invitations that come due wait, and go out within the hour once the pause ends.
    @PostMapping("/v1/clinics/{clinic}/touch-ups/pause")
    Campaign pause(Staff staff, @PathVariable ClinicCode clinic) {
        return act(staff, clinic, true);
    }

    @PostMapping("/v1/clinics/{clinic}/touch-ups/resume")
    Campaign resume(Staff staff, @PathVariable ClinicCode clinic) {
        return act(staff, clinic, false);
    }

    private Campaign act(Staff staff, ClinicCode clinic, boolean paused) {
        staff.mustBe(clinic, ClinicRole.MANAGER);
        campaigns.act(clinic, paused, staff.userId(), clock.instant());
        return new Campaign(clinic.value(), paused);
    }
}
