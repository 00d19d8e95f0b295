package io.stipple.session.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The amendments of completed records.
public interface Amendments {
    /// In their order.
    List<Amendment> of(RecordId record);

    /// Of many records at once; those without any are left out.
    Map<RecordId, List<Amendment>> of(Collection<RecordId> records);

    void add(RecordId record, Amendment amendment);
}
