package io.stipple.chaos.fault;

/// PostgreSQL is stopped at once, as by a crash: nothing is written out, everybody is cut off.
record StoppedDatabase(Ground ground) implements Fault {

    @Override
    public String kind() {
        return "immediate stop of postgres";
    }

    @Override
    public Target target() {
        return Target.INFRASTRUCTURE;
    }

    @Override
    public double happen() throws InterruptedException {
        long began = System.nanoTime();
        ground.supervisor().end("postgres", "QUIT");
        ground.supervisor().start("postgres");
        ground.supervisor().awaitReady("postgres");
        ground.noteMailsInHand();
        Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
        return (System.nanoTime() - began) / 1e9;
    }
}
