package io.stipple.booking.appointment;

import io.stipple.platform.identity.ClinicCode;
import java.util.Set;
import java.util.UUID;

/// Whose visits a change may touch.
public sealed interface Whose {
    record OfClinics(Set<ClinicCode> clinics) implements Whose {}

    record OfTechnician(UUID technician) implements Whose {}

    record OfClient(UUID client) implements Whose {}
}
