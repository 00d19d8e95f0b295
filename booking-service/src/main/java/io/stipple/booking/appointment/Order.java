package io.stipple.booking.appointment;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A booking as it is asked for, before anybody in it is known.
///
/// @param technician empty for whoever is free
/// @param length empty for what the plan or the policy says
/// @param subject what it is about beyond its kind
/// @param by whoever asks, for the visit's history
public record Order(
        UUID clientId,
        ClinicCode clinic,
        Optional<UUID> technician,
        AppointmentKind kind,
        Instant startsAt,
        Optional<Duration> length,
        Subject subject,
        Origin origin,
        Actor by) {

    public sealed interface Subject {
        default Optional<UUID> planId() {
            return Optional.empty();
        }

        record Nothing() implements Subject {}

        /// @param sessionNumber empty for the next one
        record OfPlan(UUID plan, Optional<Integer> sessionNumber) implements Subject {
            @Override
            public Optional<UUID> planId() {
                return Optional.of(plan);
            }
        }

        record OfTouchUp(UUID touchUpId) implements Subject {}

        /// A consultation alone is held by phone or video.
        record ByCall(Call call) implements Subject {}
    }
}
