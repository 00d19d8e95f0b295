package io.stipple.platform.outbox;

import java.util.List;

/// Rows as they are, for a mutant to spoil.
class RowsAround implements Rows {
    private final Rows rows;

    RowsAround(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void write(List<Row> written) {
        rows.write(written);
    }

    @Override
    public boolean claim(int bucket) {
        return rows.claim(bucket);
    }

    @Override
    public List<Row> oldest(int bucket, int limit) {
        return rows.oldest(bucket, limit);
    }

    @Override
    public void delete(int bucket, List<Long> ids) {
        rows.delete(bucket, ids);
    }

    @Override
    public void park(Row row, String cause) {
        rows.park(row, cause);
    }

    @Override
    public List<Integer> waiting() {
        return rows.waiting();
    }
}
