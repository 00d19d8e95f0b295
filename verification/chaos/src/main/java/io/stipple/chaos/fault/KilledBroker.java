package io.stipple.chaos.fault;

/// The broker dies without a word. Bookings go on; facts wait.
record KilledBroker(Ground ground) implements Fault {

    @Override
    public String kind() {
        return "kill -9 kafka";
    }

    @Override
    public Target target() {
        return Target.INFRASTRUCTURE;
    }

    @Override
    public double happen() throws InterruptedException {
        long began = System.nanoTime();
        ground.supervisor().end("kafka", "KILL");
        ground.supervisor().start("kafka");
        ground.supervisor().awaitReady("kafka");
        Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
        return (System.nanoTime() - began) / 1e9;
    }
}
