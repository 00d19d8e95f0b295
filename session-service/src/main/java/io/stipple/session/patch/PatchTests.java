package io.stipple.session.patch;

import io.stipple.session.pigment.LotId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The patch tests of every client.
public interface PatchTests {
    /// Of the given lots, what the newest test of the same maker's lot says; a lot never tested is left out.
    Map<LotId, PatchTest.Result> results(ClientId client, Collection<LotId> lots);

    /// The same for many clients; those never tested with any are left out.
    Map<ClientId, Map<LotId, PatchTest.Result>> results(Collection<ClientId> clients, Collection<LotId> lots);

    void add(PatchTest test);

    /// Empty unless it exists and was not read before.
    Optional<PatchTest> read(UUID id, PatchTest.Result result, UUID by, Instant at);

    Optional<PatchTest> find(UUID id);

    /// Newest first, at most a hundred.
    List<PatchTest> of(ClientId client);
}
