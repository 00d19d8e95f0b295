package io.stipple.bench.record;

import io.stipple.bench.Machines;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;

/// Tells apart what may become of sign-offs: refused, written but still on their way, or standing still.
final class SignOffs {
    private SignOffs() {}

    /// How many the service refused because it was too busy.
    ///
    /// @throws IllegalStateException if another ended badly, saying what stands in the outbox
    static long refused(List<? extends Future<?>> ended, String database) throws SQLException {
        List<Throwable> troubles = ended.stream()
                .filter(one -> one.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .toList();
        List<Throwable> others = troubles.stream()
                .filter(trouble -> !String.valueOf(trouble.getMessage()).startsWith("503 "))
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalStateException(
                    "%d of %d did not arrive; %s; the first: %s"
                            .formatted(others.size(), ended.size(), outbox(database), others.getFirst()),
                    others.getFirst());
        }
        return troubles.size();
    }

    private static String outbox(String database) throws SQLException {
        try (var connection = Machines.connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM outbox_parked_key)")) {
            row.next();
            return "%d facts wait in the outbox, %d stories are parked".formatted(row.getLong(1), row.getLong(2));
        }
    }
}
