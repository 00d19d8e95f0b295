package io.stipple.platform.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.client.RestClientResponseException;

/// Tells trouble that passes by itself from trouble that comes back with the record.
final class Transient {
    /// Connection, rollback by rivals, resources, operator intervention, I/O; a lock not had; a server that only reads.
    private static final Set<String> SQL_CLASSES = Set.of("08", "40", "53", "57", "58");
    private static final Set<String> SQL_STATES = Set.of("55P03", "25006");

    private Transient() {}

    static boolean is(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException sql -> passes(sql.getSQLState());
            case TransientDataAccessException _, RecoverableDataAccessException _ -> true;
            case NonTransientDataAccessResourceException _ -> !(cause.getCause() instanceof SQLException);
            // Neither commit nor rollback came through; what the database refuses is translated into something else.
            case CannotCreateTransactionException _, TransactionSystemException _ -> true;
            case RestClientResponseException peer ->
                peer.getStatusCode().is5xxServerError()
                        || peer.getStatusCode().value() == 429
                        || peer.getStatusCode().value() == 408;
            // Being told to stop is no fault of the record.
            case IOException _, InterruptedException _ -> true;
            default -> false;
        };
    }

    /// Without a state it is the pool that speaks, of a connection that has gone, and not the database.
    private static boolean passes(@Nullable String state) {
        return state == null || SQL_STATES.contains(state) || SQL_CLASSES.contains(state.substring(0, 2));
    }
}
