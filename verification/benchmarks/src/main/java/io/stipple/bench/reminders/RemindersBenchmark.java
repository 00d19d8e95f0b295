package io.stipple.bench.reminders;

import io.stipple.bench.Benchmark;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How fast what is due leaves while millions wait, what finding it costs, and what kill -9 does to it.
public final class RemindersBenchmark implements Benchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int FEW = 10_000;
    private static final int KILLS = 5;

    private String classPath = "";
    private double idleHeap;
    private double busyHeap;
    private long outboxLeft;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Report run(Options options) throws Exception {
        int pending = options.pick(50_000, 1_000_000, 10_000_000);
        int many = options.pick(50_000, 10_000_000, 10_000_000);
        int due = options.pick(10_000, 400_000, 1_000_000);
        int rounds = options.pick(2, 5, 5);
        classPath = Worker.classPathOf(Dispatching.class, ServiceJar.laidOut());
        try (Machines machines = Machines.start()) {
            fill(machines, options, pending, many, due);
            idleHeap = idleHeap(machines);
            options.say("Messages per second to the sink, %,d due beside %,d pending:".formatted(due, pending));
            Reached speed = new Rounds()
                    .with("stipple", _ -> ours(machines, due))
                    .with("db-scheduler", _ -> dbScheduler(machines, due))
                    .run(rounds, options);
            options.say("Microseconds to claim sixteen beside %,d and beside %,d pending:".formatted(FEW, many));
            Reached cost = new Rounds()
                    .with("few", _ -> cost(machines, "few"))
                    .with("many", _ -> cost(machines, "many"))
                    .run(rounds, options);
            double cancel = cancel(machines, pending, options.pick(7_500, 150_000, 150_000));
            Killing.Result killed = new Killing(machines, this::worker, new Random(options.seed()))
                    .run(options.pick(3_000, 30_000, 200_000), KILLS, options);
            return report(speed, cost, cancel, killed);
        }
    }

    private void fill(Machines machines, Options options, int pending, int many, int due) throws Exception {
        String aMinuteAgo = Instant.now().minusSeconds(60).toString();
        // claimed as if it were due, while the courier beside it finds nothing
        String inHalfAYear = Instant.now().plus(Duration.ofDays(180)).toString();
        String empty = machines.freshDatabase("notification_empty");
        worker("prepare", machines, empty, 0, List.of()).close();
        options.say("Filling the tables");
        Pending.ours(machines.copyOfDatabase("notification_empty", "few"), FEW, Asked.CLAIMED, inHalfAYear);
        Pending.ours(machines.copyOfDatabase("notification_empty", "ours"), pending, due, aMinuteAgo);
        Pending.ours(machines.copyOfDatabase("notification_empty", "many"), many, Asked.CLAIMED, inHalfAYear);
        Pending.dbScheduler(machines.freshDatabase("theirs"), pending, due, aMinuteAgo);
    }

    /// A process of the service.
    Worker worker(String task, Machines machines, String url, int sink, List<String> settings) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                task,
                Integer.toString(sink),
                "--server.port=0",
                "--spring.profiles.active=local",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + Machines.OWNER,
                "--spring.datasource.password=" + Machines.PASSWORD,
                "--spring.kafka.bootstrap-servers=" + machines.bootstrapServers()));
        arguments.addAll(settings);
        return Worker.start(classPath, Dispatching.class, arguments);
    }

    private double ours(Machines machines, int due) throws Exception {
        String url = machines.copyOfDatabase("ours", "run");
        Machines.execute(url, "CHECKPOINT");
        try (Sink sink = new Sink(due / 2);
                Worker worker = worker("dispatch", machines, url, sink.port(), List.of())) {
            await(sink, due);
            outboxLeft = Math.max(outboxLeft, Killing.count(url, "SELECT count(*) FROM outbox"));
            busyHeap = worker.heap();
            return sink.perSecond();
        }
    }

    /// Of a service that has nothing to do.
    private double idleHeap(Machines machines) throws Exception {
        String url = machines.copyOfDatabase("notification_empty", "run");
        try (Worker worker = worker("dispatch", machines, url, 0, List.of())) {
            return worker.heap();
        }
    }

    private static double dbScheduler(Machines machines, int due) throws Exception {
        String url = machines.copyOfDatabase("theirs", "run");
        Machines.execute(url, "CHECKPOINT");
        try (Sink sink = new Sink(due / 2);
                Worker _ = Worker.start(
                        Worker.ownClassPath(), DbSchedulerWorker.class, List.of(Integer.toString(sink.port()), url))) {
            await(sink, due);
            return sink.perSecond();
        }
    }

    private double cancel(Machines machines, int pending, int count) throws Exception {
        String url = machines.copyOfDatabase("notification_empty", "cancelled");
        Pending.ours(url, pending, count, "2100-01-01T00:00:00Z");
        try (Worker worker = worker("cancel", machines, url, 0, List.of())) {
            return worker.figure("CANCEL");
        }
    }

    /// Each claim is rolled back.
    private double cost(Machines machines, String database) throws Exception {
        try (Worker worker = worker("cost", machines, machines.url(database), 0, List.of())) {
            return worker.figure("COST");
        }
    }

    static void await(Sink sink, int count) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (sink.count() < count) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(sink.count() + " of " + count + " after " + PATIENCE);
            }
            Thread.sleep(20);
        }
    }

    private Report report(Reached speed, Reached cost, double cancel, Killing.Result killed) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double ours = speed.by("stipple").median();
        figures.put("vsDbScheduler", ours / speed.by("db-scheduler").median());
        figures.put("perSecond", ours);
        figures.put("dueCostGrowth", cost.by("many").median() / cost.by("few").median());
        figures.put("cancelSeconds", cancel);
        figures.put("heapGrowthMegabytes", busyHeap - idleHeap);
        figures.put("outboxLeft", (double) outboxLeft);
        figures.put("early", (double) killed.early());
        figures.put("lost", (double) killed.lost());
        figures.put("doubled", (double) killed.doubled());
        figures.put("handedOverAgain", (double) killed.again());
        return new Report(
                name(),
                figures,
                Map.of(
                        "perSecond", speed.by("stipple").rounds(),
                        "claimMicrosOfFew", cost.by("few").rounds(),
                        "claimMicrosOfMany", cost.by("many").rounds()),
                speed.besides("stipple"),
                List.of(
                        "Ours decides each message again, writes its letter, notes the end and puts a fact into the"
                                + " outbox, which is relayed to Kafka meanwhile; db-scheduler executes and deletes.",
                        "Killed with -9 " + KILLS + " times while " + killed.sent() + " left: " + killed.again()
                                + " were handed over again under their own key, which the sink knows, and "
                                + killed.doubled() + " under another."));
    }
}
