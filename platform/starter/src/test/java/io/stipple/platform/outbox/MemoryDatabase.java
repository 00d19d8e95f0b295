package io.stipple.platform.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What PostgreSQL promises the outbox: locks until the end of a transaction, others' changes once they are committed,
/// ids drawn in the order of asking.
final class MemoryDatabase {
    final class Transaction {
        final String owner;
        private final List<Row> inserts = new ArrayList<>();
        private final List<Long> deletes = new ArrayList<>();
        private final Map<String, String> parks = new LinkedHashMap<>();
        /// What was handed to the log meanwhile.
        final List<String> sent = new ArrayList<>();
        private boolean over;

        Transaction(String owner) {
            this.owner = owner;
        }

        void stillOpen() {
            if (over) {
                throw new IllegalStateException("the connection is closed");
            }
        }

        void commit() {
            stillOpen();
            inserts.forEach(row -> {
                rows.put(row.id(), row);
                told.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.payload());
            });
            deletes.forEach(rows::remove);
            parked.putAll(parks);
            end();
        }

        /// Also what the server does to a connection that has gone silent for too long.
        void end() {
            over = true;
            claims.values().removeIf(holder -> holder == this);
            storyLocks.values().removeIf(holder -> holder == this);
        }
    }

    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private final Map<String, String> parked = new HashMap<>();
    private final Map<Integer, Transaction> claims = new HashMap<>();
    private final Map<String, Transaction> storyLocks = new HashMap<>();
    /// Each story as it was committed.
    final Map<String, List<String>> told = new HashMap<>();
    /// Whoever acts last waits for nobody: transactions are nested as the stack is.
    final Deque<Transaction> open = new ArrayDeque<>();
    /// How often each fact may have been sent again: after a crash, a broken connection, an unknown outcome.
    final Map<String, Integer> doubts = new HashMap<>();
    /// For mutants: how far a relay with a cursor has come, and what one puts aside.
    final Map<Integer, Long> cursors = new HashMap<>();

    final Set<Long> aside = new HashSet<>();
    private long ids;

    void doubt(List<String> payloads) {
        payloads.forEach(payload -> doubts.merge(payload, 1, Integer::sum));
    }

    boolean isLocked(String story) {
        return storyLocks.containsKey(story);
    }

    void lock(String story) {
        storyLocks.put(story, open.element());
    }

    void insert(Row row) {
        open.element()
                .inserts
                .add(new Row(++ids, row.key(), row.aggregateId(), row.topic(), row.headers(), row.payload()));
    }

    boolean claim(int bucket) {
        open.element().stillOpen();
        return claims.putIfAbsent(bucket, open.element()) == null;
    }

    List<Row> oldest(int bucket, int limit) {
        open.element().stillOpen();
        return rows.values().stream()
                .filter(row -> row.bucket() == bucket && !parked.containsKey(row.key()))
                .limit(limit)
                .toList();
    }

    void delete(List<Long> ids) {
        open.element().stillOpen();
        open.element().deletes.addAll(ids);
    }

    void park(Row row, String cause) {
        open.element().stillOpen();
        open.element().parks.put(row.key(), cause);
    }

    List<Integer> waiting() {
        return rows.values().stream().map(Row::bucket).distinct().toList();
    }

    void releaseAll() {
        parked.clear();
        aside.clear();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
