package io.stipple.session.jurisdiction;

import java.util.Set;

/// What one jurisdiction asks, in one version. `*` is the franchise's own practice: it holds where no other does.
///
/// @param healthDays for so many days before a session the questionnaire counts as confirmed
/// @param retentionYears records are kept at least so long after the client's last session
public record Practice(
        String jurisdiction,
        int version,
        Set<Need> opening,
        Set<MinimumItem> minimum,
        int healthDays,
        int retentionYears) {
    public static final String FRANCHISE = "*";

    public Practice {
        opening = Set.copyOf(opening);
        minimum = Set.copyOf(minimum);
    }

    /// As it is kept with decisions, such as `US-FL/2`.
    public String name() {
        return jurisdiction + "/" + version;
    }
}
