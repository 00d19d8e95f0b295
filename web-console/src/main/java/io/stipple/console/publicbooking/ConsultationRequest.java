package io.stipple.console.publicbooking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.clinic.Clinic;
import io.stipple.console.slots.Wish;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// What booking is asked for.
record ConsultationRequest(
        String clinic,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
        OffsetDateTime startsAt,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> holdId,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Meeting.Call> call,
        Client client) {
    record Client(String name, String birthDate, String email, String phone, String locale, boolean marketingConsent) {
        static Client of(BookingForm form, String language) {
            return new Client(
                    form.name(),
                    form.birthDate(),
                    form.email(),
                    FormCheck.phone(form.phone()),
                    language,
                    form.marketing());
        }
    }

    static ConsultationRequest of(Clinic clinic, BookingForm form, Wish wish, OffsetDateTime at, String language) {
        return new ConsultationRequest(
                clinic.code(),
                wish.technician(),
                at,
                form.holdId(),
                form.meeting().call(clinic.zone()),
                Client.of(form, language));
    }
}
