package io.stipple.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.stipple.platform.machine.Service;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// As that of a process that is stopped, or of a machine that has fallen off the network.
class AVisitGoneSilentTest {
    private static final int NOBODYS = Row.BUCKETS + 1;
    private static final Duration LONGEST = Duration.ofMillis(300);

    @Test
    void losesItsBucketToOthersAndCannotDeleteAnyMore() {
        try (Service booking = Service.named("booking").start()) {
            var rows = new PostgresRows(booking.get(JdbcClient.class), LONGEST);

            assertThatThrownBy(() -> booking.transaction().executeWithoutResult(_ -> {
                        assertThat(rows.claim(NOBODYS)).isTrue();
                        await().until(() -> booking.transaction().execute(_ -> rows.claim(NOBODYS)));
                        rows.delete(NOBODYS, List.of(1L));
                    }))
                    .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        }
    }
}
