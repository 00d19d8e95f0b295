package io.stipple.booking.webhook;

import static io.stipple.booking.calendar.Utc.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is to be told again, and how far that has come. Times are real time.
final class Replays {
    /// Nothing was recorded before there was a Stipple.
    static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    Replays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One that somebody works on.
    record Open(UUID id, UUID webhook, Instant since) {}

    /// As staff see one.
    ///
    /// @param facts how many are to be told so far
    record View(UUID id, Instant from, Instant askedAt, long facts, Optional<Instant> doneAt) {}

    /// A partition's facts from `next` on, up to `end`, are still to be read.
    record Part(long next, long end) {}

    /// @return false if an earlier one of this webhook is not done
    boolean ask(UUID id, UUID webhook, Instant since) {
        return jdbc.sql("insert into webhook_replay (id, webhook_id, since) values (?, ?, ?) on conflict do nothing")
                        .params(id, webhook, utc(since))
                        .update()
                == 1;
    }

    /// Who dies with one in hand lets another go on. While a receiver is far behind, it is given no more.
    Optional<Open> take(Duration hold, int behind) {
        return jdbc.sql("""
            update webhook_replay set held_until = clock_timestamp() + make_interval(secs => :hold)
             where id = (select r.id from webhook_replay r join webhook w on w.id = r.webhook_id
                          where r.done_at is null and r.held_until <= clock_timestamp() and w.removed_at is null
                            and (select count(*) from (select from webhook_delivery d
                                                        where d.webhook_id = w.id and d.state = 'WAITING'
                                                        limit :behind) waiting) < :behind
                          order by r.held_until limit 1 for update of r skip locked)
            returning id, webhook_id, since\
            """)
                .param("hold", hold.toSeconds())
                .param("behind", behind)
                .query((row, _) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void putDown(UUID replay) {
        jdbc.sql("update webhook_replay set held_until = clock_timestamp() where id = ?")
                .param(replay)
                .update();
    }

    /// Empty before anybody has looked where the partitions begin and end.
    Map<TopicPartition, Part> parts(UUID replay) {
        Map<TopicPartition, Part> parts = new HashMap<>();
        jdbc.sql("select * from webhook_replay_part where replay_id = ?")
                .param(replay)
                .query(row -> {
                    parts.put(
                            new TopicPartition(row.getString("topic"), row.getInt("partition")),
                            new Part(row.getLong("next_offset"), row.getLong("end_offset")));
                });
        return parts;
    }

    /// @param facts how many were noted since the last call
    void moveOn(UUID replay, Map<TopicPartition, Part> parts, int facts) {
        parts.forEach((one, part) -> jdbc.sql("""
            insert into webhook_replay_part (replay_id, topic, partition, next_offset, end_offset)
            values (?, ?, ?, ?, ?)
            on conflict (replay_id, topic, partition) do update set next_offset = excluded.next_offset\
            """)
                .params(replay, one.topic(), one.partition(), part.next(), part.end())
                .update());
        jdbc.sql("update webhook_replay set facts = facts + ? where id = ?")
                .params(facts, replay)
                .update();
    }

    void done(UUID replay) {
        jdbc.sql("update webhook_replay set done_at = clock_timestamp() where id = ?")
                .param(replay)
                .update();
    }

    Optional<View> last(UUID webhook) {
        return jdbc.sql("select * from webhook_replay where webhook_id = ? order by asked_at desc limit 1")
                .param(webhook)
                .query((row, _) -> new View(
                        row.getObject("id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getLong("facts"),
                        Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
