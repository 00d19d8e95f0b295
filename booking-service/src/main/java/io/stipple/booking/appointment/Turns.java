package io.stipple.booking.appointment;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves take turns. An UPDATE knows no `ON CONFLICT DO NOTHING`: two that overlap could each wait for the other.
/// Bookings do not queue here: against one of those an UPDATE waits or loses, and never hangs.
final class Turns {
    private static final long MOVES = 0x5741_5645L;

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    Turns(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void waitForOurs() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(MOVES).query().singleRow();
    }

    /// @return false if a constraint forbade it; the transaction around goes on
    boolean tried(Runnable change) {
        try {
            savepoint.executeWithoutResult(_ -> change.run());
            return true;
        } catch (DataIntegrityViolationException rivalWasFaster) {
            return false;
        }
    }
}
