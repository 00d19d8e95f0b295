package io.stipple.session.record;

import java.util.List;

/// The amendments of completed records.
public interface Amendments {
    /// In their order.
    List<Amendment> of(RecordId record);

    void add(RecordId record, Amendment amendment);
}
