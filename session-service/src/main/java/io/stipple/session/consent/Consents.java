package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The signed consents of every client.
public interface Consents {
    /// Standing, and under the very text that is in force at that clinic now, in whichever language.
    Optional<Consent> valid(ClientId client, ClinicCode clinic, ConsentKind kind);

    /// Which of the clients have such a consent.
    Set<ClientId> signed(Collection<ClientId> clients, ClinicCode clinic, ConsentKind kind);

    /// Newest first, at most two hundred.
    List<Consent> of(ClientId client);

    Optional<Consent> find(UUID id);
}
