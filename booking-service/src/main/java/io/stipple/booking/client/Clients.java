package io.stipple.booking.client;

import io.stipple.contracts.booking.ClientRegistered;
import java.util.Optional;
import java.util.UUID;

/// Everybody the franchise knows.
public interface Clients {
    /// Who was merged into another is that other.
    Optional<Client> find(UUID id);

    /// Like `find`, and nobody makes them another until the transaction ends.
    Optional<Client> keep(UUID id);

    /// One person is one client: whoever gives the same e-mail and birth date again is met again, and what we know of
    /// them stays as it was, or a stranger could change where their mail goes.
    ///
    /// @param registered holds the id used if they are new
    Met meet(Person person, ClientRegistered registered);

    /// Somebody an earlier system knew: the same reference is the same client, whatever it says about them now.
    Met meet(Person person, ClientRegistered registered, String reference);

    /// @param forTheFirstTime false if we knew them
    record Met(UUID id, boolean forTheFirstTime) {}
}
