package io.stipple.chaos.fault;

import io.stipple.chaos.trap.Point;
import io.stipple.chaos.trap.Traps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A service dies exactly where it hurts: one of its threads stands at the point, all others go on, then it is killed.
record KilledAtPoint(Ground ground, Traps traps, String service, Point point) implements Fault {

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
        Ground.secondsUntil(
                "nobody came by \"" + point.name() + "\" in " + service + ", which", () -> Files.exists(note));
        return new KilledService(ground, service).happen();
    }
}
