package io.stipple.platform.outbox;

import java.util.List;

/// Rows with one mistake each.
class SpoiledRows implements Rows {
    static final String LATE = "late";

    private static final String NUMBERED = "#";

    private final Rows rows;

    private SpoiledRows(Rows rows) {
        this.rows = rows;
    }

    static Rows dropsPoison(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public void park(Row row, String cause) {
                super.delete(row.bucket(), List.of(row.id()));
            }
        };
    }

    static Rows dropsWhatIsLate(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public void park(Row row, String cause) {
                if (cause.equals(LATE)) {
                    super.delete(row.bucket(), List.of(row.id()));
                } else {
                    super.park(row, cause);
                }
            }
        };
    }

    static Rows eachFactAStory(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public List<Row> oldest(int bucket, int limit) {
                return super.oldest(bucket, limit).stream()
                        .map(row -> named(row, row.key() + NUMBERED + row.id()))
                        .toList();
            }

            @Override
            public void park(Row row, String cause) {
                super.park(withoutNumber(row), cause);
            }
        };
    }

    static Row withoutNumber(Row row) {
        return named(row, row.key().split(NUMBERED)[0]);
    }

    private static Row named(Row row, String key) {
        return new Row(row.id(), key, row.aggregateId(), row.topic(), row.headers(), row.payload());
    }

    static Rows behindACursor(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public List<Row> oldest(int bucket, int limit) {
                long last = database.cursors.getOrDefault(bucket, 0L);
                return super.oldest(bucket, limit).stream()
                        .filter(row -> row.id() > last)
                        .toList();
            }

            @Override
            public void delete(int bucket, List<Long> ids) {
                super.delete(bucket, ids);
                ids.forEach(id -> database.cursors.merge(bucket, id, Math::max));
            }
        };
    }

    static Rows unclaimed(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public boolean claim(int bucket) {
                super.claim(bucket);
                return true;
            }
        };
    }

    static Rows pastParkedRows(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public List<Row> oldest(int bucket, int limit) {
                return super.oldest(bucket, limit).stream()
                        .filter(row -> !database.aside.contains(row.id()))
                        .toList();
            }

            @Override
            public void park(Row row, String cause) {
                database.aside.add(row.id());
            }
        };
    }

    static Rows deletesAllUpToTheLast(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public void delete(int bucket, List<Long> ids) {
                long last = ids.stream().mapToLong(Long::longValue).max().orElse(0);
                List<Row> there = super.oldest(bucket, Integer.MAX_VALUE);
                super.delete(
                        bucket,
                        there.stream().map(Row::id).filter(id -> id <= last).toList());
            }
        };
    }

    static Rows neverWaiting(Rows rows, MemoryDatabase database) {
        return new SpoiledRows(rows) {
            @Override
            public List<Integer> waiting() {
                return List.of();
            }
        };
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
