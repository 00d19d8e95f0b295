package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.UUID;

/// Which clinics' invitations rest for a while.
interface Campaigns {
    boolean isPaused(ClinicCode clinic);

    /// Notes the act; the last one holds.
    void act(ClinicCode clinic, boolean paused, UUID by, Instant now);
}
