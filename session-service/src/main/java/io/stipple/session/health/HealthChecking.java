package io.stipple.session.health;

import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Puts a questionnaire to the rules and tells what they say, in one transaction.
class HealthChecking {
    private final HealthChecks checks;
    private final ContraindicationRules rules;
    private final Outbox outbox;

    HealthChecking(HealthChecks checks, ContraindicationRules rules, Outbox outbox) {
        this.checks = checks;
        this.rules = rules;
        this.outbox = outbox;
    }

    /// @param today by the clinic's calendar
    @Transactional
    HealthCheck check(Visit visit, List<HealthAnswer> answers, LocalDate today, UUID by, Instant now) {
        HealthCheck check =
                new HealthCheck(Ids.next(), visit.client(), visit.clinic(), rules.decide(answers, today), by, now);
        checks.add(check);
        outbox.put(check.fact());
        return check;
    }
}
