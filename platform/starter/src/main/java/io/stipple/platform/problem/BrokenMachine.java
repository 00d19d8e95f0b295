package io.stipple.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/// Tells a part that is away, where trying again helps (503), from a bug (500). Neither answer says more.
class BrokenMachine {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenMachine.class);

    /// PostgreSQL's classes for: connection lost, transaction rolled back by a conflict, out of resources, operator
    /// intervention, system error such as a full disk.
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57", "58");

    ResponseEntity<ProblemDetail> answer(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (isAway(cause)) {
                LOG.warn("A part is away: {}", WithoutValues.chain(exception));
                return Problems.unavailable("A part this needs is away at the moment: try again");
            }
        }
        if (isCallerGone(exception)) {
            LOG.debug("The caller hung up before the answer: {}", WithoutValues.chain(exception));
            return Problems.unavailable("Nobody is there to read this");
        }
        LOG.error("Unexpected: {}", WithoutValues.trace(exception));
        return Problems.answer(ByStatus.problem(HttpStatus.INTERNAL_SERVER_ERROR.value()));
    }

    /// No bug of ours, and nobody to tell: the answer could not be written because its reader gave up waiting.
    private static boolean isCallerGone(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _ -> true;
            // Without a state it is the pool that speaks, of a connection that has gone, and not the database.
            case SQLException sql ->
                sql.getSQLState() == null || AWAY.contains(sql.getSQLState().substring(0, 2));
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case CannotCreateTransactionException _ -> true;
            // Neither commit nor rollback came through: what the database refuses is translated into something else.
            case TransactionSystemException _ -> true;
            case ResourceAccessException _ -> true;
            case HttpServerErrorException _ -> true;
            default -> false;
        };
    }
}
