package io.stipple.booking.webhook;

import java.net.URI;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each receiver is to be told, and how that goes. Times are real time.
final class Deliveries {
    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum State {
        WAITING,
        DELIVERED,
        /// Three days were not enough. It stays here until somebody sends it again.
        PARKED
    }

    /// One message that is due.
    ///
    /// @param attempts how many there were before
    record Due(
            UUID id,
            UUID webhook,
            URI address,
            Secret secret,
            String event,
            String body,
            int attempts,
            Instant firstTried) {}

    /// As staff see one.
    record Line(
            UUID id,
            UUID eventId,
            String event,
            State state,
            int attempts,
            Instant madeAt,
            Instant nextTry,
            Optional<Instant> settledAt,
            Optional<String> lastFailure) {}

    /// A webhook is told what was recorded since it was made. Read twice is noted once.
    void addAsItHappens(List<Webhook> webhooks, List<Told> facts) {
        for (Webhook webhook : webhooks) {
            List<Told> since = facts.stream()
                    .filter(fact -> !fact.recordedAt().isBefore(webhook.madeAt()))
                    .toList();
            add(webhook, since, Optional.empty());
        }
    }

    /// @return how many the webhook wants
    int addReplay(Webhook webhook, List<Told> facts, UUID replay) {
        return add(webhook, facts, Optional.of(replay));
    }

    private int add(Webhook webhook, List<Told> told, Optional<UUID> replay) {
        List<Told> facts = told.stream().filter(webhook::wants).toList();
        if (facts.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
            insert into webhook_delivery (id, webhook_id, event_id, event, replay, body)
            select uuidv7(), :webhook, f.id, f.event, cast(:replay as uuid), f.body
              from unnest(:ids, :events, :bodies) with ordinality as f (id, event, body, place)
             order by place
            on conflict do nothing\
            """)
                .param("webhook", webhook.id())
                .param("replay", replay.orElse(null))
                .param("ids", facts.stream().map(Told::id).toArray(UUID[]::new))
                .param("events", facts.stream().map(Told::event).toArray(String[]::new))
                .param("bodies", facts.stream().map(Told::body).toArray(String[]::new))
                .update();
    }

    /// Takes what is due out of others' reach for a while; who dies with it in hand lets it be tried again after that.
    ///
    /// @param crowded webhooks that get nothing for now
    List<Due> take(int most, Duration hold, Collection<UUID> crowded) {
        return jdbc.sql("""
            update webhook_delivery d
               set next_try = clock_timestamp() + make_interval(secs => :hold),
                   first_tried = coalesce(d.first_tried, clock_timestamp())
              from webhook w
             where w.id = d.webhook_id
               and d.id in (select id from webhook_delivery
                             where state = 'WAITING' and next_try <= clock_timestamp() and webhook_id <> all(:crowded)
                             order by next_try limit :most for update skip locked)
            returning d.id, d.webhook_id, w.address, w.secret, d.event, d.body, d.attempts, d.first_tried\
            """)
                .param("hold", hold.toSeconds())
                .param("most", most)
                .param("crowded", crowded.toArray(UUID[]::new))
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        URI.create(row.getString("address")),
                        new Secret(row.getString("secret")),
                        row.getString("event"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getObject("first_tried", OffsetDateTime.class).toInstant()))
                .list();
    }

    void delivered(Due due) {
        settle(due, State.DELIVERED, Optional.empty(), null);
    }

    /// @param next empty if it was tried long enough
    void failed(Due due, String why, Optional<Instant> next) {
        settle(due, next.isPresent() ? State.WAITING : State.PARKED, next, why);
    }

    private void settle(Due due, State state, Optional<Instant> next, @Nullable String why) {
        jdbc.sql("""
            update webhook_delivery
               set state = :state, attempts = attempts + 1, last_failure = cast(:why as text),
                   next_try = coalesce(cast(:next as timestamptz), next_try),
                   settled_at = case when :state = 'WAITING' then null else clock_timestamp() end
             where id = :id\
            """)
                .param("id", due.id())
                .param("state", state.name())
                .param("why", why)
                .param("next", next.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    /// @return whether there was such a one, parked or still waiting
    boolean again(UUID id, UUID webhook) {
        return jdbc.sql("""
            update webhook_delivery
               set state = 'WAITING', next_try = clock_timestamp(), first_tried = null, attempts = 0, settled_at = null
             where id = ? and webhook_id = ? and state <> 'DELIVERED'\
            """).params(id, webhook).update() == 1;
    }

    /// Newest first.
    List<Line> of(UUID webhook, Optional<State> state, Optional<UUID> before, int limit) {
        return jdbc.sql("""
            select * from webhook_delivery
             where webhook_id = :webhook and (cast(:state as text) is null or state = :state)
               and (cast(:before as uuid) is null or id < cast(:before as uuid))
             order by id desc limit :limit\
            """)
                .param("webhook", webhook)
                .param("state", state.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("before", before.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("event_id", UUID.class),
                        row.getString("event"),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("next_try", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("last_failure"))))
                .list();
    }

    long count(UUID webhook, State state) {
        return jdbc.sql("select count(*) from webhook_delivery where webhook_id = ? and state = ?")
                .params(webhook, state.name())
                .query(Long.class)
                .single();
    }
}
