package io.stipple.booking.appointment;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import java.util.Optional;
import java.util.UUID;

/// What a visit is for.
public sealed interface Purpose {
    AppointmentKind kind();

    default Optional<PlanStep> step() {
        return Optional.empty();
    }

    default Optional<UUID> touchUpId() {
        return Optional.empty();
    }

    default Optional<Call> call() {
        return Optional.empty();
    }

    /// @param call empty when they meet at the clinic
    record Consultation(Optional<Call> call) implements Purpose {
        @Override
        public AppointmentKind kind() {
            return AppointmentKind.CONSULTATION;
        }
    }

    record Session(PlanStep ofPlan) implements Purpose {
        @Override
        public AppointmentKind kind() {
            return AppointmentKind.SESSION;
        }

        @Override
        public Optional<PlanStep> step() {
            return Optional.of(ofPlan);
        }
    }

    /// @param touchUpId the invitation it answers; empty when staff book it unasked
    record FadeCheck(Optional<UUID> touchUpId) implements Purpose {
        @Override
        public AppointmentKind kind() {
            return AppointmentKind.FADE_CHECK;
        }
    }

    record TouchUp() implements Purpose {
        @Override
        public AppointmentKind kind() {
            return AppointmentKind.TOUCH_UP;
        }
    }
}
