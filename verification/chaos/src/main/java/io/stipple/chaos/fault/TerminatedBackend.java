package io.stipple.chaos.fault;

/// An administrator ends one service's session in the database.
record TerminatedBackend(Ground ground, String service) implements Fault {

    @Override
    public String kind() {
        return "one database session terminated";
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        ground.noteMailsInHand();
        // one that is at work, if there is any
        ground.rows().texts("postgres", """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = '%s' and usename = '%s' order by state = 'idle', pid limit 1
                """.formatted(service, service));
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }
}
