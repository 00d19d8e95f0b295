package io.stipple.bench.relay;

import io.stipple.bench.BareService;
import io.stipple.bench.Machines;

/// Our own relay, in a service on the starter with all settings as they are.
final class Stipple implements Contender {
    /// With the starter's tables, all empty; others copy it.
    static final String TABLES = "stipple_tables";

    private static final String DATABASE = "stipple";

    private final Machines machines;
    private final long seed;

    Stipple(Machines machines, long seed) {
        this.machines = machines;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "stipple";
    }

    @Override
    public void prepare() throws Exception {
        BareService.named("booking", machines, machines.freshDatabase(TABLES))
                .run("--stipple.outbox.enabled=false")
                .close();
    }

    @Override
    public AutoCloseable start(String topic, int count) throws Exception {
        String url = machines.copyOfDatabase(TABLES, DATABASE);
        try (var rows = new OutboxRows(url, topic)) {
            rows.write(new Facts(seed, count), count);
        }
        Machines.execute(url, "CHECKPOINT");
        return BareService.named("booking", machines, url).run();
    }
}
