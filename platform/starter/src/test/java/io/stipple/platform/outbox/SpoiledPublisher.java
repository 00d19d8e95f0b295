package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Receipt.Acknowledged;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// A publisher that does not tell what became of a record, but something else.
class SpoiledPublisher implements Publisher {
    private final Publisher publisher;
    private final UnaryOperator<Receipt> retold;

    SpoiledPublisher(Publisher publisher, UnaryOperator<Receipt> retold) {
        this.publisher = publisher;
        this.retold = retold;
    }

    /// Does not wait to hear.
    static Publisher inAHurry(Publisher publisher) {
        return new SpoiledPublisher(publisher, told -> told) {
            @Override
            public CompletableFuture<Receipt> send(Row row) {
                super.send(row);
                return CompletableFuture.completedFuture(new Acknowledged());
            }
        };
    }

    /// For rows that were given a name each, so that none waits for another.
    static Publisher underItsStorysName(Publisher publisher) {
        return new SpoiledPublisher(publisher, told -> told) {
            @Override
            public CompletableFuture<Receipt> send(Row row) {
                return super.send(SpoiledRows.withoutNumber(row));
            }
        };
    }

    @Override
    public CompletableFuture<Receipt> send(Row row) {
        CompletableFuture<Receipt> receipt = publisher.send(row);
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

    @Override
    public void renewAfter(Throwable trouble) {
        publisher.renewAfter(trouble);
    }

    @Override
    public void close() {
        publisher.close();
    }
}
