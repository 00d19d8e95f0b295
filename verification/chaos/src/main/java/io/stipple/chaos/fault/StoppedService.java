package io.stipple.chaos.fault;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A service stands still for a while and then goes on as if nothing had happened, though the world has.
record StoppedService(Ground ground, String service, Random seeded) implements Fault {

    private static final int[] SECONDS = {1, 2, 5, 10, 20};

    @Override
    public String kind() {
        return "SIGSTOP, then CONT, of " + service;
    }

    @Override
    public Target target() {
        return Target.SERVICE;
    }

    @Override
    public double happen() throws InterruptedException {
        ground.supervisor().signal(service, "STOP");
        TimeUnit.SECONDS.sleep(SECONDS[seeded.nextInt(SECONDS.length)]);
        ground.noteMailsInHand();
        ground.supervisor().signal(service, "CONT");
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }
}
