package io.stipple.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class LosingTheDatabaseTest {
    private final BrokenMachine machine = new BrokenMachine();

    @Test
    void inTheMiddleOfATransactionIsNoBug() {
        var lost = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));

        var answer = machine.answer(lost);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void beforeTheNextStatementIsNoBug() {
        var lost = new UncategorizedSQLException("query", "select 1", new SQLException("Connection is closed"));

        var answer = machine.answer(lost);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
