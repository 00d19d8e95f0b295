package io.stipple.notification.replanning;

import org.springframework.jdbc.core.simple.JdbcClient;

/// By which version of each rule everything that waits was planned.
record KnownRules(JdbcClient jdbc) {

    /// Waits until nobody else is planning anew. The turn lasts as long as the caller's transaction.
    void takeTurn() {
        jdbc.sql("SELECT count(pg_advisory_xact_lock(hashtext('known_rule')))")
                .query(Integer.class)
                .single();
    }

    /// Whether it is another than known.
    boolean isNew(String rule, String version) {
        jdbc.sql("INSERT INTO known_rule (name, version) VALUES (:rule, '') ON CONFLICT (name) DO NOTHING")
                .param("rule", rule)
                .update();
        return !jdbc.sql("SELECT version FROM known_rule WHERE name = :rule FOR UPDATE")
                .param("rule", rule)
                .query(String.class)
                .single()
                .equals(version);
    }

    void isKnown(String rule, String version) {
        jdbc.sql("UPDATE known_rule SET version = :version WHERE name = :rule")
                .param("version", version)
                .param("rule", rule)
                .update();
    }
}
