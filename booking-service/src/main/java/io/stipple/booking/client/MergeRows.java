package io.stipple.booking.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hands everything that names one client over to another.
final class MergeRows {
    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of their ids, so that two merges cannot each wait for the other.
    void lock(UUID one, UUID other) {
        jdbc.sql("select id from client where id in (:one, :other) order by id for update")
                .param("one", one)
                .param("other", other)
                .query()
                .listOfRows();
    }

    /// Who the client goes on as, if as somebody else.
    Optional<UUID> survivorOf(UUID client) {
        return jdbc.sql("select merged_into from client where id = ? and merged_into is not null")
                .param(client)
                .query(UUID.class)
                .optional();
    }

    /// Visits that would have one person in two places at once.
    List<UUID> overlaps(UUID survivor, UUID duplicate) {
        return jdbc.sql("""
            select a.id from appointment a join appointment b on a.occupied && b.occupied
             where a.client_id = :duplicate and b.client_id = :survivor
               and a.state in ('BOOKED', 'COMPLETED') and b.state in ('BOOKED', 'COMPLETED')
             order by a.starts_at\
            """)
                .param("survivor", survivor)
                .param("duplicate", duplicate)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Whether anybody was asked for their health, consulted or agreed a plan under this id, as far as we were told.
    boolean hasTreatmentRecords(UUID client) {
        return jdbc.sql("""
            select exists (select from consultation where client_id = :client)
                   or exists (select from plan where client_id = :client)
                   or exists (select from health_check where client_id = :client)\
            """).param("client", client).query(Boolean.class).single();
    }

    /// Whatever refers to a client by foreign key follows, whichever feature it belongs to; only the history of
    /// changes stays with the one it was written about.
    void handOver(UUID survivor, UUID duplicate) {
        jdbc.sql("""
            select k.conrelid::regclass::text || '.' || a.attname
              from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
             where k.confrelid = 'client'::regclass and k.contype = 'f' and k.conrelid <> 'client_change'::regclass\
            """).query(String.class).list().forEach(column -> move(column, survivor, duplicate));
        jdbc.sql("update client set merged_into = :survivor where id = :duplicate")
                .param("survivor", survivor)
                .param("duplicate", duplicate)
                .update();
    }

    private void move(String column, UUID survivor, UUID duplicate) {
        String[] parts = column.split("\\.");
        jdbc.sql("update %s set %s = :survivor where %s = :duplicate".formatted(parts[0], parts[1], parts[1]))
                .param("survivor", survivor)
                .param("duplicate", duplicate)
                .update();
    }

    /// What only one of two allowed nobody has allowed: the stricter word counts.
    void allowNoMoreThan(UUID survivor, UUID duplicate) {
        jdbc.sql("""
            update client s
               set marketing_consent = s.marketing_consent and d.marketing_consent,
                   treatment_photo_consent = s.treatment_photo_consent and d.treatment_photo_consent,
                   portfolio_consent = s.portfolio_consent and d.portfolio_consent,
                   version = s.version + 1
              from client d where s.id = :survivor and d.id = :duplicate\
            """).param("survivor", survivor).param("duplicate", duplicate).update();
    }
}
