package io.stipple.platform.outbox;

import java.util.List;

/// The table `outbox` and what belongs to it. All but `waiting` and `write` happen inside a visit's transaction.
interface Rows {
    /// Writes the rows of one transaction, in their order, as its last act. For each story ids are drawn in the
    /// order in which its transactions commit.
    void write(List<Row> rows);

    /// Whether this transaction alone may relay the bucket, until it ends.
    boolean claim(int bucket);

    /// The oldest rows of the bucket whose stories are not parked.
    List<Row> oldest(int bucket, int limit);

    void delete(int bucket, List<Long> ids);

    /// From here on the row's story stands still.
    void park(Row row, String cause);

    /// The buckets that hold anything.
    List<Integer> waiting();
}
