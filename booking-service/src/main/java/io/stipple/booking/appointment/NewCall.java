package io.stipple.booking.appointment;

import io.stipple.contracts.booking.VisitChannel;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/// @param clientZone such as `Europe/Madrid`
record NewCall(
        @NotNull VisitChannel channel,
        @NotBlank @Size(max = 60) String clientZone) {
    @AssertTrue(message = "must be PHONE or VIDEO")
    boolean isChannelKnown() {
        return channel != VisitChannel.OTHER;
    }

    @AssertTrue(message = "must be a time zone such as America/New_York")
    boolean isClientZoneKnown() {
        return clientZone == null || ZoneId.getAvailableZoneIds().contains(clientZone);
    }

    Call asCall() {
        return new Call(channel, ZoneId.of(clientZone));
    }
}
