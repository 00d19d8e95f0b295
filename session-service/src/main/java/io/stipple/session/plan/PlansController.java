package io.stipple.session.plan;

import io.stipple.platform.identity.Staff;
import io.stipple.session.visit.ClientId;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Shows agreed plans to staff of the clinic that agreed them: front desk books from them.
@RestController
class PlansController {
    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/v1/clients/{id}/plans")
    List<PlanView> ofClient(@PathVariable UUID id, Staff staff) {
        return plans.of(new ClientId(id), staff.scope()).stream()
                .map(PlanView::of)
                .toList();
    }
}
