package io.stipple.chaos.fault;

import io.stipple.chaos.trap.Point;
import io.stipple.chaos.trap.Traps;
import io.stipple.local.process.Patience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/// A service dies exactly where it hurts: one of its threads stands at the point, all others go on, then it is killed.
record KilledAtPoint(Ground ground, Traps traps, String service, Point point) implements Fault {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Override
    public String kind() {
        return "kill -9 " + service + " " + point.name();
    }

    @Override
    public Target target() {
        return Target.SERVICE;
    }

    @Override
    public double happen() throws InterruptedException {
        Path note = ground.stack().site().state().resolve("trapped-" + UUID.randomUUID());
        traps.set(ground.supervisor().process(service).pid(), point, note);
        boolean held = Patience.whether(LONGEST, () -> Files.exists(note));
        double recovery = new KilledService(ground, service).happen();
        if (!held) {
            throw new Ground.Missed("nobody came by " + point.name() + " in " + service);
        }
        return recovery;
    }
}
