package io.stipple.notification.booking;

import org.springframework.web.client.ResourceAccessException;

/// Booking could not be asked just now, or answered with trouble of its own. The message waits.
public class BookingAway extends RuntimeException {
    BookingAway(String what, Throwable cause) {
        super("booking did not answer about " + what, cause);
    }

    /// Whether it did not answer at all, as opposed to answering with trouble about this one question.
    public boolean isSilent() {
        return getCause() instanceof ResourceAccessException;
    }
}
