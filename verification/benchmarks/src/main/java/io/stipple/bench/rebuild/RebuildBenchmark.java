package io.stipple.bench.rebuild;

import io.stipple.bench.BareService;
import io.stipple.bench.Benchmark;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.Rebuild;
import io.stipple.platform.inbox.RebuildDesk;
import io.stipple.platform.inbox.RebuildDesk.Answer;
import io.stipple.platform.inbox.TopicReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How fast a projection is built anew from offset 0 while the one that stands is asked all the time.
public final class RebuildBenchmark implements Benchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private boolean equal = true;
    private boolean steady = true;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Report run(Options options) throws Exception {
        int wanted = options.pick(30_000, 200_000, 2_000_000);
        try (Machines machines = Machines.start()) {
            String url = machines.freshDatabase("insight");
            Machines.execute(url, DailyVisits.TABLE);
            int records = History.write(machines.bootstrapServers(), options.seed(), wanted);
            try (var service = BareService.named("insight", machines, url)
                    .initializers(BareService.with(
                            DailyVisits.NAME,
                            TopicReader.class,
                            context -> new DailyVisits(context.getBean(JdbcClient.class))))
                    .run()) {
                double live = readLive(service, records);
                options.say(String.format("The live projection has read %,d records, %,.0f/s", records, live));
                Reached reached = new Rounds()
                        .with("stipple", _ -> rebuilt(service, records))
                        .with("raw-consumer", _ -> RawConsumer.perSecond(machines, records))
                        .run(options.pick(2, 5, 5), options);
                return report(reached, live);
            }
        }
    }

    /// From the first record to the last, the start of the service included.
    private static double readLive(ApplicationContext service, int records) throws InterruptedException {
        InboxDesk desk = service.getBean(InboxDesk.class);
        long from = System.nanoTime();
        await(() ->
                desk.readers().getFirst().lagRecords().filter(lag -> lag == 0).isPresent());
        return records * 1e9 / (System.nanoTime() - from);
    }

    private double rebuilt(ApplicationContext service, int records) throws InterruptedException {
        RebuildDesk desk = service.getBean(RebuildDesk.class);
        JdbcClient database = service.getBean(JdbcClient.class);
        String before = hash(database);
        if (!(desk.rebuild(DailyVisits.NAME) instanceof Answer.Begun)) {
            throw new IllegalStateException("the rebuild did not begin");
        }
        await(() -> {
            steady &= sum(database).equals(before.split(":")[0]);
            return desk.latest(DailyVisits.NAME).orElseThrow().state() != Rebuild.State.RUNNING;
        });
        Rebuild rebuild = desk.latest(DailyVisits.NAME).orElseThrow();
        if (rebuild.state() != Rebuild.State.DONE || rebuild.records() != records) {
            throw new IllegalStateException("the rebuild came to nothing: " + rebuild);
        }
        equal &= hash(database).equals(before) && rebuild.unchanged().orElse(false);
        Duration took = Duration.between(rebuild.startedAt(), rebuild.endedAt().orElseThrow());
        return records * 1000.0 / took.toMillis();
    }

    private static String sum(JdbcClient database) {
        return database.sql("SELECT sum(n)::text FROM daily_counts")
                .query(String.class)
                .single();
    }

    private static String hash(JdbcClient database) {
        return database.sql("""
            SELECT sum(n) || ':' || count(*) || ':' || md5(string_agg(d::text, ',' ORDER BY clinic, measure, day))
            FROM daily_counts d
            """).query(String.class).single();
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not there after " + PATIENCE);
            }
            Thread.sleep(100);
        }
    }

    private Report report(Reached reached, double live) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double median = reached.by("stipple").median();
        figures.put("eventsPerSecond", median);
        figures.put("vsRawConsumer", median / reached.by("raw-consumer").median());
        figures.put("hashEqual", equal ? 1.0 : 0.0);
        figures.put("servedSteadily", steady ? 1.0 : 0.0);
        figures.put("liveEventsPerSecond", live);
        return new Report(
                name(),
                figures,
                Map.of("eventsPerSecond", reached.by("stipple").rounds()),
                reached.besides("stipple"),
                List.of("A rebuild counts from its request to the swap; the raw consumer from its first fetch."));
    }
}
