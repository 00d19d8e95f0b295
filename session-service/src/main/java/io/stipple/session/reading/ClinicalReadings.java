package io.stipple.session.reading;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.session.visit.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The door to clinical records: lets in who has a right to a client, and notes it before anything is shown.
public interface ClinicalReadings {
    /// Whether they treat or manage where this client is or was a client; if so, the reading is noted.
    boolean letsRead(Staff staff, ClientId client, What what);

    /// Notes a reading that was allowed at that clinic.
    default void note(Staff staff, ClinicCode clinic, ClientId client, What what, Optional<UUID> about) {
        note(staff, clinic, List.of(client), what, about);
    }

    /// The same of many clients who were read about at once.
    void note(Staff staff, ClinicCode clinic, Collection<ClientId> clients, What what, Optional<UUID> about);

    /// The clinics whose clinical records they may read: the front desk books, it does not read them.
    static ClinicScope treating(Staff staff) {
        return staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
    }
}
