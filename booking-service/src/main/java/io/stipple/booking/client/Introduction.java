package io.stipple.booking.client;

import io.stipple.booking.clinic.Clinic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody tells who they are: believed, or asked again about everything that cannot be so.
public sealed interface Introduction {
    record Believed(Person person) implements Introduction {}

    record Doubted(List<Doubt> doubts) implements Introduction {}

    /// @param today by the clinic's calendar
    static Introduction of(NewPerson said, Clinic clinic, LocalDate today) {
        Optional<EmailAddress> email = EmailAddress.parse(said.email());
        Optional<PhoneNumber> phone = PhoneNumber.parse(said.phone(), clinic.country());
        List<Doubt> doubts = new ArrayList<>();
        if (email.isEmpty()) {
            doubts.add(Doubt.EMAIL);
        }
        if (phone.isEmpty()) {
            doubts.add(Doubt.PHONE);
        }
        if (said.birthDate().isAfter(today) || said.birthDate().isBefore(today.minusYears(120))) {
            doubts.add(Doubt.BIRTH_DATE);
        }
        if (!doubts.isEmpty()) {
            return new Doubted(doubts);
        }
        return new Believed(new Person(
                said.name().strip(),
                said.birthDate(),
                email.orElseThrow(),
                phone.orElseThrow(),
                said.locale(),
                said.marketingConsent()));
    }
}
