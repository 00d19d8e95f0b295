package io.stipple.session.health;

import io.stipple.session.visit.ClientId;
import java.util.List;
import java.util.Optional;

/// The health checks of every client. A client's health is the same at every clinic: staff who may treat them see all.
public interface HealthChecks {
    void add(HealthCheck check);

    Optional<HealthCheck> latest(ClientId client);

    /// Newest first, at most a hundred.
    List<HealthCheck> of(ClientId client);
}
