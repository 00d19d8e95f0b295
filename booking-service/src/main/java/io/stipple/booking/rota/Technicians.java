package io.stipple.booking.rota;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every technician of the franchise.
public interface Technicians {
    Optional<Technician> find(UUID id);

    /// By name.
    List<Technician> withIds(Collection<UUID> ids);

    /// Those with a shift at the clinic, past, present or future, by name.
    List<Technician> at(ClinicCode clinic);

    void save(Technician technician, Instant now);
}
