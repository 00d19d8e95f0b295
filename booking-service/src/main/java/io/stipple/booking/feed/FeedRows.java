package io.stipple.booking.feed;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every address that was ever given out.
final class FeedRows {
    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Feed feed, byte[] tokenHash) {
        jdbc.sql("""
            insert into calendar_feed (id, token_hash, clinic, technician_id, made_by, made_at)
            values (:id, :hash, :clinic, cast(:technician as uuid), :madeBy, :madeAt)\
            """)
                .param("id", feed.id())
                .param("hash", tokenHash)
                .param("clinic", feed.clinic().value())
                .param("technician", feed.technician().orElse(null))
                .param("madeBy", feed.madeBy())
                .param("madeAt", utc(feed.madeAt()))
                .update();
    }

    Optional<Feed> find(byte[] tokenHash) {
        return jdbc.sql("select * from calendar_feed where token_hash = ?")
                .param(tokenHash)
                .query((row, _) -> feed(row))
                .optional();
    }

    List<Feed> at(ClinicCode clinic) {
        return jdbc.sql("select * from calendar_feed where clinic = ? order by made_at, id")
                .param(clinic.value())
                .query((row, _) -> feed(row))
                .list();
    }

    /// @return whether there is such a feed at the clinic, revoked now or before
    boolean revoke(UUID id, ClinicCode clinic, Instant now) {
        return jdbc.sql("""
            update calendar_feed set revoked_at = coalesce(revoked_at, ?) where id = ? and clinic = ?\
            """).params(utc(now), id, clinic.value()).update() == 1;
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
