package io.stipple.platform.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Starts rebuilds, each on a thread and a connection of its own.
final class Rebuilds implements RebuildDesk {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int AT_ONCE = 2000;

    private final Inboxes inboxes;
    private final DataSource pool;
    private final JdbcClient database;
    private final Map<String, Object> kafka;
    private final RebuildLog log;
    private final Gate gate;

    Rebuilds(Inboxes inboxes, DataSource pool, Map<String, Object> kafka) {
        this.inboxes = inboxes;
        this.pool = pool;
        this.database = JdbcClient.create(pool);
        this.kafka = kafka;
        this.log = new RebuildLog(database);
        this.gate = new Gate(database);
    }

    @Override
    public Answer rebuild(String reader) {
        Optional<Inbox<?>> inbox = inboxes.of(reader);
        if (inbox.isEmpty()) {
            return new Answer.UnknownReader();
        }
        return suits(inbox.get().reader()) ? begin((Projection<?>) inbox.get().reader()) : new Answer.NotRebuildable();
    }

    /// Whether it has no effects but in tables it names.
    static boolean suits(TopicReader<?> reader) {
        return reader instanceof Projection<?> projection
                && !projection.tables().isEmpty();
    }

    @Override
    public Optional<Rebuild> latest(String reader) {
        return log.latest(reader);
    }

    private Answer begin(Projection<?> projection) {
        String reader = projection.name();
        Connection own = DataSourceUtils.getConnection(pool);
        boolean begun = false;
        try {
            Optional<Long> id =
                    on(own, () -> gate.claim(reader) ? Optional.of(log.begin(reader)) : Optional.<Long>empty());
            if (id.isEmpty()) {
                return new Answer.Running();
            }
            Optional<Rebuild> rebuild = log.latest(reader);
            Thread.ofPlatform().name("rebuild " + reader).daemon().start(() -> run(projection, own, id.get()));
            begun = true;
            return new Answer.Begun(rebuild.orElseThrow());
        } finally {
            if (!begun) {
                giveBack(own);
            }
        }
    }

    private void run(Projection<?> projection, Connection own, long id) {
        try (var topic = new WholeTopic(kafka, projection.topic().name(), AT_ONCE)) {
            // Half a minute of swapping is no broken connection.
            own.setNetworkTimeout(Runnable::run, 0);
            on(own, () -> {
                new Rebuilding<>(projection, topic, database, new JdbcTransactionManager(pool), id).run();
                return id;
            });
            LOG.info("Projection {} was rebuilt", projection.name());
        } catch (RuntimeException | SQLException trouble) {
            LOG.error("Projection {} stays as it was: {}", projection.name(), Cause.of(trouble));
            log.failed(id, Cause.of(trouble));
        } finally {
            giveBack(own);
        }
    }

    /// Whatever asks for a connection in this thread, the projection included, gets this one.
    private <T> T on(Connection own, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(pool, new ConnectionHolder(own));
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(pool);
        }
    }

    private void giveBack(Connection own) {
        try (own;
                var statement = own.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
            statement.execute("DISCARD TEMP");
        } catch (SQLException broken) {
            LOG.warn("The connection of a rebuild is lost, and its locks and tables with it: {}", Cause.of(broken));
        }
    }
}
