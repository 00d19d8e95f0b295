package io.stipple.session.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose files are stored or deleted, one after another: between looking whether a file is referred to and acting on
/// it, nobody else of the same owner acts, at whichever instance.
public class Turns {
    private final JdbcClient jdbc;

    public Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the transaction ends.
    ///
    /// @param owner the first part of a file's name
    public void take(String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(571903, hashtext(:owner))")
                .param("owner", owner)
                .query()
                .listOfRows();
    }
}
