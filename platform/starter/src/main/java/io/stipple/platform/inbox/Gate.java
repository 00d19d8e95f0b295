package io.stipple.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps a projection's transactions out while its rebuilt rows take the place of the old ones.
final class Gate {
    private static final int GATES = 2012;
    static final int REBUILDS = 2013;

    private final JdbcClient database;

    Gate(JdbcClient database) {
        this.database = database;
    }

    /// The first act of each transaction that projects facts: many may be inside.
    void enter(String reader) {
        locked("SELECT count(pg_advisory_xact_lock_shared(:locks, hashtext(:reader)))", GATES, reader);
    }

    /// Waits until nobody is inside, and lets nobody in before `open`. Held by the connection, not the transaction.
    void close(String reader) {
        locked("SELECT count(pg_advisory_lock(:locks, hashtext(:reader)))", GATES, reader);
    }

    void open(String reader) {
        locked("SELECT count(pg_advisory_unlock(:locks, hashtext(:reader)))", GATES, reader);
    }

    /// Whether this connection alone may rebuild the projection, until it gives up its locks.
    boolean claim(String reader) {
        return database.sql("SELECT pg_try_advisory_lock(:locks, hashtext(:reader))")
                .param("locks", REBUILDS)
                .param("reader", reader)
                .query(Boolean.class)
                .single();
    }

    private void locked(String sql, int locks, String reader) {
        database.sql(sql)
                .param("locks", locks)
                .param("reader", reader)
                .query(Long.class)
                .single();
    }
}
