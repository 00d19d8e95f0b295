package io.stipple.booking.policy;

/// A number a clinic may set for itself. Elsewhere the franchise's holds, and until it set one, the one here.
public enum PolicyNumber {
    CONSULTATION_MINUTES(45, 15, 480),
    FADE_CHECK_MINUTES(30, 15, 480),
    TREATMENT_MINUTES(180, 15, 720),
    SHORTEST_VISIT_MINUTES(15, 5, 480),
    LONGEST_VISIT_MINUTES(480, 15, 720),
    PREPARATION_MINUTES(15, 0, 240),
    CLEANING_MINUTES(30, 0, 240),
    ONLINE_NOTICE_HOURS(12, 0, 720),
    STAFF_NOTICE_HOURS(0, 0, 720),
    HORIZON_DAYS(180, 1, 730),
    FREE_CANCELLATION_HOURS(48, 0, 720),
    THIRD_SESSION_MIN_GAP_DAYS(21, 7, 365),
    THIRD_SESSION_MAX_GAP_DAYS(28, 7, 365),
    HOLD_MINUTES(10, 1, 60),
    WAITLIST_OFFER_MINUTES(30, 1, 1440),
    REMOTE_CONSULTATION_MINUTES(30, 15, 480);

    private final int usual;
    private final int least;
    private final int most;

    PolicyNumber(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    int usual() {
        return usual;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean allows(int value) {
        return value >= least && value <= most;
    }
}
