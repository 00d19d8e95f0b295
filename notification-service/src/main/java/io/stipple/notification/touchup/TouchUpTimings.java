package io.stipple.notification.touchup;

import io.stipple.notification.clinic.Jurisdiction;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When clients are invited to a touch-up, and inside which hours.
///
/// @param repeatDays after the first invitation
/// @param inviteAt on the clinic's wall, on the day the window opens
/// @param quietUntil no marketing before this, anywhere
/// @param quietFrom no marketing from this on, where no law says otherwise
/// @param quietFromIn where the law is stricter, by jurisdiction
/// @param linkValid how long the link to book stays open
@ConfigurationProperties("stipple.timings.touch-up")
record TouchUpTimings(
        @DefaultValue({"30", "90"}) List<Integer> repeatDays,
        @DefaultValue("10:00") LocalTime inviteAt,
        @DefaultValue("08:00") LocalTime quietUntil,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue Map<String, LocalTime> quietFromIn,
        @DefaultValue("P60D") Duration linkValid) {

    int invitations() {
        return repeatDays.size() + 1;
    }

    /// Days from the given invitation to the one after it, so that late ones never bunch together.
    int daysAfter(int invitation) {
        return repeatDays.get(invitation - 1) - (invitation == 1 ? 0 : repeatDays.get(invitation - 2));
    }

    MarketingHours hoursIn(Jurisdiction jurisdiction) {
        return new MarketingHours(quietUntil, quietFromIn.getOrDefault(jurisdiction.code(), quietFrom));
    }
}
