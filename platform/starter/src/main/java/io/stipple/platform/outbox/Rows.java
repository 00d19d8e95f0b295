package io.stipple.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The table `outbox` and what belongs to it. All but `waiting` and `write` happen inside a visit's transaction.
interface Rows {
    /// Writes the rows of one transaction, in their order, as its last act. For each story ids are drawn in the
    /// order in which its transactions commit.
    void write(List<Row> rows);

    /// Whether this transaction alone may relay the bucket, until it ends.
    boolean claim(int bucket);

    /// As above: those of them which it may.
    default List<Integer> claim(List<Integer> buckets) {
        return buckets.stream().filter(this::claim).toList();
    }

    /// The oldest rows of the bucket whose stories are not parked.
    List<Row> oldest(int bucket, int limit);

    /// As above, for each of the buckets that has any.
    ///
    /// @param limit for each
    default Map<Integer, List<Row>> oldest(List<Integer> buckets, int limit) {
        Map<Integer, List<Row>> oldest = new TreeMap<>();
        for (int bucket : buckets) {
            List<Row> rows = oldest(bucket, limit);
            if (!rows.isEmpty()) {
                oldest.put(bucket, rows);
            }
        }
        return oldest;
    }

    void delete(int bucket, List<Long> ids);

    /// As above, from several buckets.
    default void delete(Map<Integer, List<Long>> ids) {
        ids.forEach(this::delete);
    }

    /// From here on the row's story stands still.
    void park(Row row, String cause);

    /// The buckets that hold anything.
    List<Integer> waiting();
}
