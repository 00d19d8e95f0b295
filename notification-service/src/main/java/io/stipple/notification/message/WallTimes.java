package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;

/// What waits for a time on a clinic's wall, when the wall's clock changes: by law or because the clinic has another.
public interface WallTimes {
    /// By the zones' rules as this service knows them today.
    ///
    /// @return how many of those who wait were moved
    int setAnew();

    /// The clinic's wall shows another zone's time from now on; the days and hours written on it stay.
    void rezone(ClinicCode clinic, ZoneId zone);
}
