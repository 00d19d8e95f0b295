package io.stipple.platform.outbox;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import io.stipple.platform.events.Tracing;
import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gathers the facts of each transaction until it commits.
final class TransactionalOutbox implements Outbox {
    private static final Clock REAL = Clock.systemUTC();

    private final String publisher;
    private final Rows rows;
    private final Relay relay;
    private final Tracing tracing;

    TransactionalOutbox(String publisher, Rows rows, Relay relay, Tracing tracing) {
        this.publisher = publisher;
        this.rows = rows;
        this.relay = relay;
        this.tracing = tracing;
    }

    @Override
    public void put(Event fact) {
        String topic = topicOf(fact);
        Map<String, String> headers = FactHeaders.of(fact, Ids.next(), publisher, REAL.instant());
        headers.putAll(tracing.headers());
        current().add(new Row(fact.story(), fact.subject(), topic, headers, FactJson.write(fact)));
    }

    private String topicOf(Event fact) {
        var topic = EventType.of(fact).topic();
        if (!topic.publisher().equals(publisher)) {
            throw new IllegalArgumentException(topic.name() + " is written by " + topic.publisher() + " alone");
        }
        return topic.name();
    }

    private FactsOfTransaction current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a fact is put inside the writing transaction that makes it true");
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof FactsOfTransaction facts) {
            return facts;
        }
        var facts = new FactsOfTransaction(this, rows, relay);
        TransactionSynchronizationManager.bindResource(this, facts);
        TransactionSynchronizationManager.registerSynchronization(facts);
        return facts;
    }
}
