package io.stipple.session.retention;

import io.stipple.session.store.Referrer;
import io.stipple.session.store.Store;
import io.stipple.session.store.Turns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Files that nothing refers to any more, such as those of clients whose records went. A file that is just being
/// taken in has no card yet: it is looked at again when its run is acted on.
class LostFiles {
    private static final int AT_ONCE = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Store store;
    private final List<Referrer> referrers;
    private final Turns turns;
    private final TransactionTemplate transaction;

    LostFiles(
            JdbcTemplate template,
            Store store,
            List<Referrer> referrers,
            Turns turns,
            TransactionTemplate transaction) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
        this.store = store;
        this.referrers = List.copyOf(referrers);
        this.turns = turns;
        this.transaction = transaction;
    }

    List<String> find() {
        try (Stream<String> names = store.names()) {
            return names.gather(Gatherers.windowFixed(AT_ONCE))
                    .flatMap(some -> lost(some).stream())
                    .toList();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    void report(UUID run, List<String> names) {
        batches.batchUpdate(
                "INSERT INTO retention_file (run_id, name) VALUES (?, ?)",
                names.stream().map(name -> new Object[] {run, name}).toList());
    }

    /// Those the run reported that are still lost.
    void delete(UUID run) {
        List<String> reported = jdbc.sql("SELECT name FROM retention_file WHERE run_id = :run")
                .param("run", run)
                .query((row, _) -> row.getString("name"))
                .list();
        reported.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> lost(some).forEach(this::delete));
    }

    /// Looked at once more while nobody stores a file of the same owner.
    private void delete(String name) {
        transaction.executeWithoutResult(_ -> {
            turns.take(name.substring(0, name.indexOf('/')));
            try {
                if (!lost(List.of(name)).isEmpty()) {
                    store.delete(name);
                }
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
        });
    }

    private Collection<String> lost(List<String> names) {
        Set<String> lost = new LinkedHashSet<>(names);
        referrers.forEach(referrer -> lost.removeAll(referrer.referredTo(names)));
        return lost;
    }
}
