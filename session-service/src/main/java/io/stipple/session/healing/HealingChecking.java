package io.stipple.session.healing;

import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Notes a look at healed skin and tells it, in one transaction.
class HealingChecking {
    private final HealingChecks checks;
    private final Outbox outbox;

    HealingChecking(HealingChecks checks, Outbox outbox) {
        this.checks = checks;
        this.outbox = outbox;
    }

    @Transactional
    HealingCheck note(HealedSession session, HealingForm seen, UUID by, Instant now) {
        HealingCheck check = new HealingCheck(
                Ids.next(),
                session,
                seen.verdict(),
                Optional.ofNullable(seen.notBefore()),
                Optional.ofNullable(seen.notes()).filter(text -> !text.isBlank()),
                by,
                now);
        checks.add(check);
        outbox.put(check.fact());
        return check;
    }
}
