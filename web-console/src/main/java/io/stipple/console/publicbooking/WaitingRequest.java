package io.stipple.console.publicbooking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.slots.Wish;
import java.util.Optional;
import java.util.UUID;

/// What booking is asked for when no free time suits.
record WaitingRequest(
        String clinic,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
        String firstDay,
        String lastDay,
        ConsultationRequest.Client client) {
    static WaitingRequest of(String clinic, WaitingForm form, Wish wish, String language) {
        return new WaitingRequest(
                clinic,
                wish.technician(),
                form.firstDay(),
                form.lastDay(),
                ConsultationRequest.Client.of(form.who(), language));
    }
}
