package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Clinics whose openings were told.
public final class ClinicsInMemory implements OpenedClinics {
    private final Map<ClinicCode, Jurisdiction> rows = new TreeMap<>();

    public Clinics clinics() {
        return new Clinics(this);
    }

    @Override
    public void add(ClinicOpened fact) {
        rows.put(new ClinicCode(fact.clinicCode()), new Jurisdiction(fact.jurisdiction()));
    }

    @Override
    public void clear() {
        rows.clear();
    }

    @Override
    public Optional<ZoneId> zoneOf(ClinicCode clinic) {
        return Optional.empty();
    }

    @Override
    public Optional<Jurisdiction> jurisdictionOf(ClinicCode clinic) {
        return Optional.ofNullable(rows.get(clinic));
    }
}
