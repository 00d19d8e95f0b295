package io.stipple.session.store;

import org.springframework.jdbc.core.simple.JdbcClient;

class TurnsInPostgres implements Turns {
    private final JdbcClient jdbc;

    TurnsInPostgres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(571903, hashtext(:owner))")
                .param("owner", owner)
                .query()
                .listOfRows();
    }
}
