package io.stipple.chaos.fault;

import static io.stipple.chaos.fault.BrokenLine.Break.CUT;
import static io.stipple.chaos.fault.BrokenLine.Break.DRIPPING;
import static io.stipple.chaos.fault.BrokenLine.Break.HALF_OPEN;
import static io.stipple.chaos.fault.BrokenLine.Break.REFUSED;
import static io.stipple.chaos.fault.BrokenLine.Break.RESET;

import io.stipple.chaos.stack.ChaosStack;
import io.stipple.chaos.stack.Lines;
import io.stipple.chaos.trap.Point;
import io.stipple.chaos.trap.Traps;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Every kind of fault there is.
public final class Faults {

    private static final List<String> WITH_FACTS = List.of("booking", "session", "notification");

    private Faults() {}

    public static List<Fault> on(Ground ground, Random seeded) {
        List<Fault> all = new ArrayList<>();
        ChaosStack.SERVICES.forEach(service -> all.add(new KilledService(ground, service)));
        all.addAll(atPoints(ground, seeded));
        all.add(new KilledBroker(ground));
        all.add(new StoppedDatabase(ground));
        all.add(new TerminatedBackend(ground, any(WITH_FACTS, seeded)));
        all.add(new StoppedService(ground, any(WITH_FACTS, seeded), seeded));
        all.addAll(onLines(ground));
        all.add(new SickMailServer(ground));
        all.add(new LostMailAnswer(ground));
        all.add(new Poison(ground, new ParkedDesk(ground.rows(), ground.stack().addresses())));
        all.add(Repeated.newest(ground));
        all.add(Repeated.wholeTopic(ground));
        all.add(new RebalanceStorm(ground));
        all.add(new Two(
                new KilledService(ground, any(WITH_FACTS, seeded)),
                new BrokenLine(ground, "postgres", ground.lines().postgres(), CUT)));
        return all;
    }

    private static List<Fault> atPoints(Ground ground, Random seeded) {
        Traps traps = Traps.in(ground.stack().site().state());
        return List.of(
                new KilledAtPoint(ground, traps, any(List.of("booking", "session"), seeded), Point.BEFORE_COMMIT),
                new KilledAtPoint(ground, traps, any(List.of("booking", "session"), seeded), Point.AFTER_COMMIT),
                new KilledAtPoint(ground, traps, any(WITH_FACTS, seeded), Point.AFTER_SEND),
                new KilledAtPoint(
                        ground, traps, any(List.of("session", "notification", "insight"), seeded), Point.AFTER_EFFECT));
    }

    private static List<Fault> onLines(Ground ground) {
        Lines lines = ground.lines();
        List<Fault> all = new ArrayList<>();
        all.addAll(BrokenLine.every(ground, "postgres", lines.postgres(), CUT, HALF_OPEN, DRIPPING, RESET));
        all.addAll(BrokenLine.every(ground, "kafka", lines.kafka(), CUT, HALF_OPEN, DRIPPING, RESET));
        all.addAll(BrokenLine.every(ground, "mail", lines.mail(), REFUSED, DRIPPING));
        return all;
    }

    private static String any(List<String> services, Random seeded) {
        return services.get(seeded.nextInt(services.size()));
    }
}
