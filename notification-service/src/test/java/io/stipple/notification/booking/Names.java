package io.stipple.notification.booking;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.platform.identity.ClinicCode;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/// Makes the table of clinics' names, and booking's troubles.
public final class Names {
    private Names() {}

    public static ClinicNames of(BookingService booking, InstantSource realTime) {
        return new ClinicNames(booking, realTime);
    }

    /// Booking that knows everybody, all at one place.
    public static BookingService whereEverybodyIsAt(String mailbox, String phone) {
        return new BookingService() {
            @Override
            public Contact contactOf(UUID clientId) {
                return new Contact.Known("Mira", Optional.of(mailbox), Optional.of(phone), "en-US", true);
            }

            @Override
            public String linkToBook(UUID touchUpId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
                return "link";
            }

            @Override
            public Optional<String> linkToVisit(UUID visitId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
                return Optional.of("link");
            }

            @Override
            public String linkToTakeUp(UUID offerId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
                return "link";
            }

            @Override
            public List<ClinicCard> clinics() {
                return List.of();
            }
        };
    }

    public static BookingAway silent() {
        return new BookingAway("anything", new ResourceAccessException("no answer", new IOException()));
    }

    public static BookingAway troubled() {
        return new BookingAway("this one", new RestClientException("500"));
    }
}
