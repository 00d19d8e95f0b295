package io.stipple.notification.touchup;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When clients are invited to a touch-up.
///
/// @param repeatDays after the first invitation
/// @param inviteAt on the clinic's wall, on the day the window opens
/// @param linkValid how long the link to book stays open
@ConfigurationProperties("stipple.timings.touch-up")
record TouchUpTimings(
        @DefaultValue({"30", "90"}) List<Integer> repeatDays,
        @DefaultValue("10:00") LocalTime inviteAt,
        @DefaultValue("P60D") Duration linkValid) {

    int invitations() {
        return repeatDays.size() + 1;
    }

    /// Days from the given invitation to the one after it, so that late ones never bunch together.
    int daysAfter(int invitation) {
        return repeatDays.get(invitation - 1) - (invitation == 1 ? 0 : repeatDays.get(invitation - 2));
    }
}
