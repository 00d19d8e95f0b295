package io.stipple.session.plan;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The agreed plans.
public interface Plans {
    void add(List<Plan> agreed);

    Optional<Plan> find(PlanId id);

    /// As `find`, and holds the plan until the transaction ends: of two last sessions, one waits.
    Optional<Plan> hold(PlanId id);

    /// Newest first, at most a hundred.
    List<Plan> of(ClientId client, ClinicScope scope);

    /// The course a touch-up belongs to: the newest agreed touch-up plan with a session left, else the newest done.
    Optional<Plan> forTouchUpOf(ClientId client);

    /// Puts other terms in place of the held plan's; what was agreed before is kept beside it.
    void revise(Plan former, Plan revised, PlanRevision revision);

    void sessionDone(PlanId id, int session, Instant endedAt);

    void courseDone(List<FinishedCourse> finished);
}
