package io.stipple.platform.outbox;

import java.util.List;

/// The outbox's table in memory, for one instance.
final class MemoryRows implements Rows {
    private final Instance instance;
    private final MemoryDatabase database;

    MemoryRows(Instance instance, MemoryDatabase database) {
        this.instance = instance;
        this.database = database;
    }

    /// Whoever calls has seen that no other transaction holds one of the stories.
    @Override
    public void write(List<Row> rows) {
        rows.forEach(row -> database.lock(row.key()));
        rows.forEach(database::insert);
    }

    @Override
    public boolean claim(int bucket) {
        instance.step("claim " + bucket);
        return database.claim(bucket);
    }

    @Override
    public List<Row> oldest(int bucket, int limit) {
        instance.step("read " + bucket);
        return database.oldest(bucket, limit);
    }

    @Override
    public void delete(int bucket, List<Long> ids) {
        instance.step("delete " + ids);
        database.delete(ids);
    }

    @Override
    public void park(Row row, String cause) {
        instance.step("park " + row.key());
        database.park(row, cause);
    }

    @Override
    public List<Integer> waiting() {
        instance.step("poll");
        return database.waiting();
    }
}
