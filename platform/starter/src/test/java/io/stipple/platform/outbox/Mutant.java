package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Receipt.Acknowledged;
import io.stipple.platform.outbox.Receipt.Refused;
import io.stipple.platform.outbox.Receipt.Unknown;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Mistakes that were made elsewhere or nearly here. Each spoils one of the relay's seams; the simulation must notice.
enum Mutant {
    NONE,

    DELETES_BEFORE_THE_ACKNOWLEDGEMENT {
        @Override
        Publisher publisher(Publisher publisher) {
            return new PublisherAround(publisher, receipt -> receipt) {
                @Override
                public CompletableFuture<Receipt> send(Row row) {
                    super.send(row);
                    return CompletableFuture.completedFuture(new Acknowledged());
                }
            };
        }
    },

    TAKES_A_REFUSAL_FOR_AN_ACKNOWLEDGEMENT {
        @Override
        Publisher publisher(Publisher publisher) {
            return new PublisherAround(publisher, receipt -> receipt instanceof Refused ? new Acknowledged() : receipt);
        }
    },

    TAKES_A_TIMEOUT_FOR_AN_ACKNOWLEDGEMENT {
        @Override
        Publisher publisher(Publisher publisher) {
            return new PublisherAround(publisher, receipt -> receipt instanceof Unknown ? new Acknowledged() : receipt);
        }
    },

    TAKES_A_TIMEOUT_FOR_A_REFUSAL_AND_DROPS_IT {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public void park(Row row, String cause) {
                    if (cause.equals("late")) {
                        super.delete(row.bucket(), List.of(row.id()));
                    } else {
                        super.park(row, cause);
                    }
                }
            };
        }

        @Override
        Publisher publisher(Publisher publisher) {
            return new PublisherAround(
                    publisher, receipt -> receipt instanceof Unknown ? new Refused("late") : receipt);
        }
    },

    SENDS_A_WHOLE_STORY_AT_ONCE {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public List<Row> oldest(int bucket, int limit) {
                    return super.oldest(bucket, limit).stream()
                            .map(row -> named(row, row.key() + "#" + row.id()))
                            .toList();
                }

                @Override
                public void park(Row row, String cause) {
                    super.park(named(row, row.key().split("#")[0]), cause);
                }
            };
        }

        @Override
        Publisher publisher(Publisher publisher) {
            return new PublisherAround(publisher, receipt -> receipt) {
                @Override
                public CompletableFuture<Receipt> send(Row row) {
                    return super.send(named(row, row.key().split("#")[0]));
                }
            };
        }
    },

    REMEMBERS_THE_LAST_ID_INSTEAD_OF_TAKING_WHAT_IS_THERE {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
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
    },

    RELAYS_WITHOUT_A_CLAIM {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public boolean claim(int bucket) {
                    super.claim(bucket);
                    return true;
                }
            };
        }
    },

    POISON_IS_DROPPED {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public void park(Row row, String cause) {
                    super.delete(row.bucket(), List.of(row.id()));
                }
            };
        }
    },

    THE_STORY_GOES_ON_PAST_ITS_PARKED_ROW {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
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
    },

    WRITES_WITHOUT_LOCKING_THE_STORY {
        @Override
        boolean writersLock() {
            return false;
        }
    },

    DELETES_ALL_UP_TO_THE_LAST_ACKNOWLEDGED {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public void delete(int bucket, List<Long> ids) {
                    long last = ids.stream().mapToLong(Long::longValue).max().orElse(0);
                    super.delete(
                            bucket,
                            super.oldest(bucket, Integer.MAX_VALUE).stream()
                                    .map(Row::id)
                                    .filter(id -> id <= last)
                                    .toList());
                }
            };
        }
    },

    NEVER_POLLS {
        @Override
        Rows rows(Rows rows, MemoryDatabase database) {
            return new RowsAround(rows) {
                @Override
                public List<Integer> waiting() {
                    return List.of();
                }
            };
        }
    };

    Rows rows(Rows rows, MemoryDatabase database) {
        return rows;
    }

    Publisher publisher(Publisher publisher) {
        return publisher;
    }

    boolean writersLock() {
        return true;
    }

    private static Row named(Row row, String key) {
        return new Row(row.id(), key, row.aggregateId(), row.topic(), row.headers(), row.payload());
    }
}
