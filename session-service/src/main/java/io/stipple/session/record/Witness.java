package io.stipple.session.record;

import java.time.Instant;
import java.util.Collection;

/// Somebody who must hear, in the same transaction, that completed records now say which lots were used: at sign-off,
/// at an amendment, and when history is brought in.
public interface Witness {
    void recorded(Collection<RecordId> records, Instant now);
}
