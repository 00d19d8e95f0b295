package io.stipple.chaos.fault;

/// A service dies without a word and is started again.
record KilledService(Ground ground, String service) implements Fault {

    @Override
    public String kind() {
        return "kill -9 " + service;
    }

    @Override
    public Target target() {
        return Target.SERVICE;
    }

    @Override
    public double happen() throws InterruptedException {
        long began = System.nanoTime();
        ground.supervisor().end(service, "KILL");
        ground.noteMailsInHand();
        ground.supervisor().start(service);
        Ground.secondsUntil(service, () -> ground.supervisor().isReady(service));
        return (System.nanoTime() - began) / 1e9;
    }
}
