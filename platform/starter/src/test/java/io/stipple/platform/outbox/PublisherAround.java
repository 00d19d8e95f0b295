package io.stipple.platform.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// A publisher whose receipts a mutant retells.
class PublisherAround implements Publisher {
    private record Retold(CompletableFuture<Receipt> receipt, UnaryOperator<Receipt> retold) {
        CompletableFuture<Receipt> future() {
            return new CompletableFuture<>() {
                @Override
                public Receipt join() {
                    return retold.apply(receipt.join());
                }

                @Override
                public Receipt getNow(Receipt absent) {
                    return receipt.isDone() ? join() : absent;
                }
            };
        }
    }

    private final Publisher publisher;
    private final UnaryOperator<Receipt> retold;

    PublisherAround(Publisher publisher, UnaryOperator<Receipt> retold) {
        this.publisher = publisher;
        this.retold = retold;
    }

    @Override
    public CompletableFuture<Receipt> send(Row row) {
        return new Retold(publisher.send(row), retold).future();
    }

    @Override
    public void renewAfter(Throwable trouble) {
        publisher.renewAfter(trouble);
    }

    @Override
    public void close() {
        publisher.close();
    }
}
