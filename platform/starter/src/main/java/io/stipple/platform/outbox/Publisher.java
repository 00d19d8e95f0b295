package io.stipple.platform.outbox;

import java.util.concurrent.CompletableFuture;

/// What carries a row to the log.
interface Publisher extends AutoCloseable {
    /// Completes in bounded time, never exceptionally. May block for some of it while the log is away.
    CompletableFuture<Receipt> send(Row row);

    /// Makes itself new after trouble from which it cannot be expected to come back.
    void renewAfter(Throwable trouble);

    @Override
    void close();
}
