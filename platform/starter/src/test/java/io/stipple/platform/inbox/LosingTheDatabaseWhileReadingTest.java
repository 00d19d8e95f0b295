package io.stipple.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class LosingTheDatabaseWhileReadingTest {
    private static final SQLException GONE = new SQLException("Connection is closed");

    @Test
    void isNoFaultOfTheRecordThatWasInHand() {
        var atTheEnd = new TransactionSystemException("JDBC rollback failed", GONE);
        var before = new UncategorizedSQLException("query", "select 1", GONE);

        assertThat(Transient.is(atTheEnd)).isTrue();
        assertThat(Transient.is(before)).isTrue();
    }

    @Test
    void isToldFromARecordTheDatabaseRefuses() {
        var refused = new DataIntegrityViolationException("insert", new SQLException("no", "23514"));

        assertThat(Transient.is(refused)).isFalse();
    }
}
