package io.stipple.notification.booking;

import java.io.IOException;
import java.time.InstantSource;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/// Makes the table of clinics' names, and booking's troubles.
public final class Names {
    private Names() {}

    public static ClinicNames of(BookingService booking, InstantSource realTime) {
        return new ClinicNames(booking, realTime);
    }

    public static BookingAway silent() {
        return new BookingAway("anything", new ResourceAccessException("no answer", new IOException()));
    }

    public static BookingAway troubled() {
        return new BookingAway("this one", new RestClientException("500"));
    }
}
