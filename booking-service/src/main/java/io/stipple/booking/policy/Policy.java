package io.stipple.booking.policy;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;

/// The numbers bookings are decided by.
///
/// @param version kept with every decision made by these numbers
/// @param preparation occupies technician, room and client before the visit; not shown to the client
/// @param cleaning likewise after it
/// @param onlineNotice least time between an online booking and the visit
/// @param staffNotice likewise for a booking by staff
/// @param horizonDays how many days ahead a visit may be booked
/// @param freeCancellation a cancellation closer to the visit than this is late
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
        int adultAge,
        Duration onlineGrid,
        Duration staffGrid,
        int longestSearchDays) {

    /// How long a visit lasts where nobody says otherwise.
    ///
    /// @param shortest no visit is shorter, whoever asks
    /// @param longest no visit is longer
    public record Lengths(
            Duration consultation, Duration fadeCheck, Duration treatment, Duration shortest, Duration longest) {
        public boolean allow(Duration length) {
            return length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0;
        }
    }

    public static final Policy FRANCHISE = new Policy(
            "franchise-1",
            new Lengths(
                    Duration.ofMinutes(45),
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(180),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(480)),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ZERO,
            180,
            Duration.ofHours(48),
            18,
            Duration.ofMinutes(15),
            Duration.ofMinutes(5),
            62);

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
