package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.platform.machine.Databases;
import io.stipple.platform.machine.Service;
import io.stipple.platform.testing.RealParts.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the rows themselves: nothing listens where the relay would send them.
class PuttingFactsTest {
    private static final Database DATABASE = Databases.fresh();
    private static Service booking;

    private final UUID mira = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeAll
    static void start() {
        booking = Service.named("booking")
                .on(DATABASE)
                .with("spring.kafka.bootstrap-servers", "localhost:1")
                .with("stipple.outbox.delivery-timeout", "500ms")
                .start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void keepsTheOrderOfOneTransactionAndCountsEachAggregate() {
        booking.publish(booked(mira, first), booked(mira, second), booked(mira, first), registered(mira));

        assertThat(rows()).containsExactly(first + " 1", second + " 1", first + " 2", mira + " 1");
    }

    @Test
    void leavesNothingBehindWhenTheTransactionRollsBack() {
        transaction().executeWithoutResult(tx -> {
            outbox().put(booked(mira, first));
            tx.setRollbackOnly();
        });

        booking.publish(booked(mira, first));

        assertThat(rows()).containsExactly(first + " 1");
    }

    @Test
    void keepsAnInnerTransactionsFactsApartFromTheOuterOnes() {
        transaction().executeWithoutResult(outer -> {
            outbox().put(booked(mira, first));
            transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(_ -> outbox().put(registered(mira)));
            outbox().put(booked(mira, second));
            outer.setRollbackOnly();
        });

        assertThat(rows()).containsExactly(mira + " 1");
    }

    @Test
    void forgetsWhatIsRolledBackToASavepoint() {
        transaction().executeWithoutResult(_ -> {
            outbox().put(booked(mira, first));
            transaction(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(nested -> {
                outbox().put(booked(mira, second));
                nested.setRollbackOnly();
            });
            outbox().put(registered(mira));
        });

        assertThat(rows()).containsExactly(first + " 1", mira + " 1");
    }

    @Test
    void forgetsThemAlsoWhenTheFirstFactWasPutAfterTheSavepoint() {
        transaction().executeWithoutResult(_ -> {
            transaction(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(nested -> {
                outbox().put(booked(mira, second));
                nested.setRollbackOnly();
            });
            outbox().put(registered(mira));
        });

        assertThat(rows()).containsExactly(mira + " 1");
    }

    @Test
    void alsoWritesWhatIsPutAtTheLastMoment() {
        transaction().executeWithoutResult(_ -> {
            outbox().put(booked(mira, first));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    outbox().put(booked(mira, second));
                }
            });
        });

        assertThat(rows()).containsExactly(first + " 1", second + " 1");
    }

    @Test
    void isRefusedOutsideAWritingTransaction() {
        var readOnly = transaction();
        readOnly.setReadOnly(true);

        assertThatThrownBy(() -> outbox().put(registered(mira))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> readOnly.executeWithoutResult(_ -> outbox().put(registered(mira))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isRefusedForAnotherPublishersTopic() {
        var due = new TouchUpDue(first, mira, "miami-brickell", LocalDate.EPOCH, Instant.EPOCH);

        assertThatThrownBy(() -> booking.publish(due))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notification");
    }

    private static Outbox outbox() {
        return booking.get(Outbox.class);
    }

    private static TransactionTemplate transaction() {
        return booking.transaction();
    }

    private static TransactionTemplate transaction(int propagation) {
        TransactionTemplate template = booking.transaction();
        template.setPropagationBehavior(propagation);
        return template;
    }

    /// This story's, as `aggregate seq`.
    private List<String> rows() {
        return Databases.look(DATABASE)
                .sql("SELECT aggregate_id || ' ' || seq FROM outbox WHERE key = :key ORDER BY id")
                .param("key", mira.toString())
                .query(String.class)
                .list();
    }
}
