package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.outbox.Outbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is planned. Every method belongs inside the caller's transaction.
public final class Messages {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Bell bell;
    private final Clock clock;
    private final int timings;

    Messages(JdbcClient jdbc, Outbox outbox, Bell bell, Clock clock, int timings) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.bell = bell;
        this.clock = clock;
        this.timings = timings;
    }

    /// What is already known by its name is left as it stands, decided or not.
    public void plan(Collection<MessageDraft> drafts) {
        drafts.forEach(draft -> insert(draft, "PLANNED", null, null));
        bell.ringAfterCommit();
    }

    /// Notes that these will not be sent, and why. No fact is published: nobody ever expected them.
    public void rule(Collection<MessageDraft> out, WithheldReason reason) {
        out.forEach(draft -> insert(draft, "WITHHELD", reason.name(), clock.instant()));
    }

    /// Withholds what is not sent yet. Waits for a letter that is being handed over this very moment: it then counts
    /// as sent.
    public void withdraw(UUID aboutId, Set<MessageKind> kinds, WithheldReason reason) {
        Instant now = clock.instant();
        jdbc.sql("""
                UPDATE message
                SET state = 'WITHHELD', reason = :reason, decided_at = :now, claim = NULL, claimed_until = NULL
                WHERE about_id = :about AND kind = ANY (:kinds) AND state IN ('PLANNED', 'SENDING')
                RETURNING *""")
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .param("about", aboutId)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(Rows::message)
                .list()
                .forEach(gone -> outbox.put(Facts.withheld(gone, reason, now)));
    }

    public boolean wasSent(UUID aboutId, MessageKind kind) {
        return !jdbc.sql("SELECT 1 FROM message WHERE about_id = :about AND kind = :kind AND state = 'SENT' LIMIT 1")
                .param("about", aboutId)
                .param("kind", kind.name())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private void insert(MessageDraft draft, String state, @Nullable String reason, @Nullable Instant decidedAt) {
        jdbc.sql("""
                INSERT INTO message (client_id, clinic, kind, variant, about_id, revision, urgency, due_at, expires_at,
                                     due_local, zone, timings, state, reason, planned_at, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT ON CONSTRAINT message_is_planned_once DO NOTHING""")
                .params(Rows.values(draft, timings, state, reason, clock.instant(), decidedAt))
                .update();
    }
}
