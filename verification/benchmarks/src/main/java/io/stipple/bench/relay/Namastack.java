package io.stipple.bench.relay;

import io.namastack.outbox.Outbox;
import io.stipple.bench.Machines;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Namastack outbox with the settings of its own performance test, but looking for work every 10 ms instead of every
/// second. Its handler sends by KafkaTemplate and waits, as its Kafka module does.
final class Namastack implements Contender {
    private static final String FULL = "namastack_full";
    private static final String DATABASE = "namastack";
    private static final int TOGETHER = 500;

    private final Machines machines;
    private final long seed;
    private final int count;

    Namastack(Machines machines, long seed, int count) {
        this.machines = machines;
        this.seed = seed;
        this.count = count;
    }

    @Override
    public String name() {
        return "namastack";
    }

    /// Through its own interface, once; each turn gets a copy.
    @Override
    public void prepare() throws Exception {
        try (ConfigurableApplicationContext service = service(machines.freshDatabase(FULL), "none", "1h")) {
            var outbox = service.getBean(Outbox.class);
            var transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
            var facts = new Facts(seed, count);
            for (int written = 0; written < count; written += TOGETHER) {
                transaction.executeWithoutResult(_ -> put(outbox, facts));
            }
        }
    }

    private static void put(Outbox outbox, Facts facts) {
        for (int number = 0; number < TOGETHER; number++) {
            Fact fact = facts.next();
            outbox.schedule(fact.payload(), fact.key(), fact.headers());
        }
    }

    @Override
    public AutoCloseable start(String topic, int expected) throws Exception {
        String url = machines.copyOfDatabase(FULL, DATABASE);
        Machines.execute(url, "DELETE FROM outbox_instance");
        Machines.execute(url, "DELETE FROM outbox_partition");
        Machines.execute(url, "ANALYZE");
        Machines.execute(url, "CHECKPOINT");
        return service(url, topic, "10ms");
    }

    private ConfigurableApplicationContext service(String url, String topic, String interval) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bench.topic", topic);
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.profiles.active", "local");
        settings.put("logging.level.root", "warn");
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", Machines.OWNER);
        settings.put("spring.datasource.password", Machines.PASSWORD);
        settings.put("spring.datasource.hikari.maximum-pool-size", 30);
        settings.put("spring.kafka.bootstrap-servers", machines.bootstrapServers());
        settings.put("spring.kafka.producer.acks", "all");
        settings.put("namastack.outbox.polling.batch-size", 1200);
        settings.put("namastack.outbox.polling.trigger", "fixed");
        settings.put("namastack.outbox.polling.fixed.interval", interval);
        settings.put("namastack.outbox.processing.delete-completed-records", true);
        settings.put("namastack.outbox.processing.executor-core-pool-size", 16);
        settings.put("namastack.outbox.processing.executor-max-pool-size", 32);
        // Without a limit it takes a connection for each of the 1,200 keys at once and runs out of them.
        settings.put("namastack.outbox.processing.executor-concurrency-limit", 16);
        settings.put("namastack.outbox.multicaster.enabled", false);
        return new SpringApplicationBuilder(NamastackService.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }
}
