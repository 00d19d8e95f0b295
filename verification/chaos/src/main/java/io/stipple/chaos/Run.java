package io.stipple.chaos;

import io.stipple.chaos.audit.Audit;
import io.stipple.chaos.evidence.Gathering;
import io.stipple.chaos.evidence.Rest;
import io.stipple.chaos.fault.Faults;
import io.stipple.chaos.fault.Ground;
import io.stipple.chaos.fault.Schedule;
import io.stipple.chaos.load.Load;
import io.stipple.chaos.stack.ChaosStack;
import io.stipple.local.Site;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Starts a stack, lets clients in, breaks things, waits for rest, and audits.
final class Run {

    private static final Duration REST = Duration.ofSeconds(300);

    /// A run this long is meant to have seen everything, on a slow machine too.
    private static final double EVERY_KIND_FROM_MINUTES = 3;

    private final Options options;
    private final Path sources;
    private final PrintStream out;
    private final long began = System.nanoTime();

    Run(Options options, Path sources, PrintStream out) {
        this.options = options;
        this.sources = sources;
        this.out = out;
    }

    /// @return the exit code
    int go() throws InterruptedException {
        var site = new Site(sources, options.state().resolve("chaos"), options.portOffset());
        ChaosState.wipe(site);
        try (var stack = ChaosStack.at(site)) {
            var onInterruption = new Thread(stack::close);
            Runtime.getRuntime().addShutdownHook(onInterruption);
            stack.start(this::say);
            Outcome outcome = disturbed(stack);
            Runtime.getRuntime().removeShutdownHook(onInterruption);
            outcome.keep(options.state().resolve("chaos.json"));
            new Summary(outcome).print(out);
            return outcome.violations().isEmpty() ? 0 : 1;
        }
    }

    private Outcome disturbed(ChaosStack stack) throws InterruptedException {
        var ground = Ground.of(stack);
        var schedule = new Schedule(ground, Faults.on(ground, new Random(options.seed())), options.seed());
        try (var load = new Load(
                stack.addresses(),
                stack.site().state().resolve("journal.jsonl"),
                options.seed(),
                options.perSecond())) {
            load.begin();
            say("clients come");
            schedule.run(options.minutes() * 60, options.minutes() >= EVERY_KIND_FROM_MINUTES, this::say);
            load.end();
            say("the last client has left");
            return audited(stack, ground, schedule, load);
        }
    }

    private Outcome audited(ChaosStack stack, Ground ground, Schedule schedule, Load load) {
        long left = System.nanoTime();
        List<String> unrest = new Rest(stack).await(REST);
        double settled = (System.nanoTime() - left) / 1e9;
        say(unrest.isEmpty() ? "the stack is at rest" : "the stack does not come to rest");
        Map<String, Long> mayDouble = new HashMap<>(ground.inDoubt());
        stack.lines().answers().lost().forEach((message, times) -> mayDouble.merge(message, times, Long::sum));
        var witness = new Gathering.Witness(load.commands(), ground.injected(), mayDouble, unrest, load.wrong());
        var evidence = new Gathering(stack).evidence(witness);
        return Outcome.of(options, schedule, evidence, Audit.of(evidence), settled);
    }

    private synchronized void say(String what) {
        out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
        out.flush();
    }
}
