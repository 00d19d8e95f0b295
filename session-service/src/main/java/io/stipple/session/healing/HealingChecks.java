package io.stipple.session.healing;

import io.stipple.session.plan.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The looks at healed sessions.
public interface HealingChecks {
    /// The completed session, wherever it was done.
    Optional<HealedSession> session(UUID record);

    void add(HealingCheck check);

    /// The newest check of the newest session of a plan that has any.
    Optional<HealingCheck> latest(PlanId plan);

    /// Of one session, newest first.
    List<HealingCheck> of(UUID record);
}
