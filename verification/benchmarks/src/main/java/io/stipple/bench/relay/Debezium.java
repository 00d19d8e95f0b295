package io.stipple.bench.relay;

import io.debezium.embedded.Connect;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import io.stipple.bench.Machines;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.connect.source.SourceRecord;

/// Debezium's engine inside this JVM with its outbox router, reading the write-ahead log of the very same table. It
/// is left at its defaults and hands the records to a Kafka producer as Debezium Server does.
final class Debezium implements Contender {
    private static final String DATABASE = "debezium";

    private final Machines machines;
    private final long seed;

    Debezium(Machines machines, long seed) {
        this.machines = machines;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "debezium";
    }

    @Override
    public AutoCloseable start(String topic, int count) throws Exception {
        String url = machines.copyOfDatabase(Stipple.TABLES, DATABASE);
        Machines.execute(url, "CREATE PUBLICATION bench FOR TABLE outbox");
        Machines.execute(url, "SELECT pg_create_logical_replication_slot('bench', 'pgoutput')");
        try (var rows = new OutboxRows(url, topic)) {
            rows.write(new Facts(seed, count), count);
        }
        Machines.execute(url, "CHECKPOINT");
        return run(url);
    }

    private AutoCloseable run(String url) {
        var producer = new DebeziumProducer(machines.bootstrapServers());
        DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine = DebeziumEngine.create(Connect.class)
                .using(settings())
                .notifying(producer)
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        thread.execute(engine);
        return () -> {
            engine.close();
            thread.close();
            producer.close();
            Machines.execute(url, "SELECT pg_drop_replication_slot('bench')");
        };
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("name", "bench"),
                Map.entry("connector.class", "io.debezium.connector.postgresql.PostgresConnector"),
                Map.entry("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore"),
                Map.entry("database.hostname", "127.0.0.1"),
                Map.entry("database.port", Integer.toString(machines.postgresPort())),
                Map.entry("database.user", Machines.OWNER),
                Map.entry("database.password", Machines.PASSWORD),
                Map.entry("database.dbname", DATABASE),
                Map.entry("topic.prefix", "bench"),
                Map.entry("plugin.name", "pgoutput"),
                Map.entry("slot.name", "bench"),
                Map.entry("publication.name", "bench"),
                Map.entry("publication.autocreate.mode", "disabled"),
                Map.entry("snapshot.mode", "no_data"),
                Map.entry("table.include.list", "public.outbox"),
                Map.entry("tombstones.on.delete", "false"),
                Map.entry("transforms", "outbox"),
                Map.entry("transforms.outbox.type", "io.debezium.transforms.outbox.EventRouter"),
                Map.entry("transforms.outbox.route.by.field", "topic"),
                Map.entry("transforms.outbox.route.topic.replacement", "${routedByValue}"),
                Map.entry("transforms.outbox.table.field.event.key", "key"),
                Map.entry("transforms.outbox.table.fields.additional.placement", "headers:header:headers")));
        return settings;
    }
}
