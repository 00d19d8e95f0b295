package io.stipple.booking.policy;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/// The numbers bookings are decided by.
///
/// @param version kept with every decision made by these numbers
/// @param preparation occupies technician, room and client before the visit; not shown to the client
/// @param cleaning likewise after it
/// @param onlineNotice least time between an online booking and the visit
/// @param staffNotice likewise for a booking by staff
/// @param horizonDays how many days ahead a visit may be booked
/// @param freeCancellation a cancellation closer to the visit than this is late
/// @param hold how long a time is kept for a client who fills in the form
/// @param waitlistOffer how long a time that came free is kept for a client who waits for one
/// @param adultAge in years, reached on the day of the visit. Needs the franchise's sign-off
/// @param onlineGrid online visits start at multiples of this by the wall clock
/// @param staffGrid likewise for staff
/// @param longestSearchDays most days one search for free slots may span
public record Policy(
        String version,
        Lengths lengths,
        Duration preparation,
        Duration cleaning,
        Duration onlineNotice,
        Duration staffNotice,
        int horizonDays,
        Duration freeCancellation,
        ThirdSession thirdSession,
        Duration hold,
        Duration waitlistOffer,
        int adultAge,
        Duration onlineGrid,
        Duration staffGrid,
        int longestSearchDays) {

    /// The days after the second session on which one more may follow, on request.
    public record ThirdSession(int minGapDays, int maxGapDays) {}

    /// How long a visit lasts where nobody says otherwise.
    ///
    /// @param call a consultation by phone or video
    /// @param shortest no visit is shorter, whoever asks
    /// @param longest no visit is longer
    public record Lengths(
            Duration consultation,
            Duration call,
            Duration fadeCheck,
            Duration treatment,
            Duration shortest,
            Duration longest) {

        public boolean allow(Duration length) {
            return length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0;
        }
    }

    private static final int ADULT_AGE = 18;
    private static final Duration ONLINE_GRID = Duration.ofMinutes(15);
    private static final Duration STAFF_GRID = Duration.ofMinutes(5);
    private static final int LONGEST_SEARCH_DAYS = 62;

    public static final Policy FRANCHISE = of("franchise-1", Map.of());

    /// @param set the numbers that are not the usual ones
    public static Policy of(String version, Map<PolicyNumber, Integer> set) {
        Function<PolicyNumber, Integer> number = which -> set.getOrDefault(which, which.usual());
        Function<PolicyNumber, Duration> minutes = number.andThen(Duration::ofMinutes);
        Function<PolicyNumber, Duration> hours = number.andThen(Duration::ofHours);
        return new Policy(
                version,
                new Lengths(
                        minutes.apply(PolicyNumber.CONSULTATION_MINUTES),
                        minutes.apply(PolicyNumber.REMOTE_CONSULTATION_MINUTES),
                        minutes.apply(PolicyNumber.FADE_CHECK_MINUTES),
                        minutes.apply(PolicyNumber.TREATMENT_MINUTES),
                        minutes.apply(PolicyNumber.SHORTEST_VISIT_MINUTES),
                        minutes.apply(PolicyNumber.LONGEST_VISIT_MINUTES)),
                minutes.apply(PolicyNumber.PREPARATION_MINUTES),
                minutes.apply(PolicyNumber.CLEANING_MINUTES),
                hours.apply(PolicyNumber.ONLINE_NOTICE_HOURS),
                hours.apply(PolicyNumber.STAFF_NOTICE_HOURS),
                number.apply(PolicyNumber.HORIZON_DAYS),
                hours.apply(PolicyNumber.FREE_CANCELLATION_HOURS),
                new ThirdSession(
                        number.apply(PolicyNumber.THIRD_SESSION_MIN_GAP_DAYS),
                        number.apply(PolicyNumber.THIRD_SESSION_MAX_GAP_DAYS)),
                minutes.apply(PolicyNumber.HOLD_MINUTES),
                minutes.apply(PolicyNumber.WAITLIST_OFFER_MINUTES),
                ADULT_AGE,
                ONLINE_GRID,
                STAFF_GRID,
                LONGEST_SEARCH_DAYS);
    }

    public Duration lengthOf(AppointmentKind kind) {
        return switch (kind) {
            case CONSULTATION -> lengths.consultation();
            case FADE_CHECK -> lengths.fadeCheck();
            case SESSION, TOUCH_UP, OTHER -> lengths.treatment();
        };
    }

    /// The visit with its preparation and cleaning.
    public Interval occupiedBy(Interval visit) {
        return visit.widened(preparation, cleaning);
    }
}
