package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages as they are planned and withdrawn.
record PlannedMessagesInPostgres(JdbcClient jdbc, JdbcOperations batches) implements PlannedMessages {

    @Override
    public void add(Collection<MessageDraft> drafts, int timings, Optional<WithheldReason> ruledOut, Instant now) {
        batches.batchUpdate(
                """
                INSERT INTO message (client_id, clinic, kind, variant, about_id, revision, urgency, due_at, expires_at,
                                     due_local, zone, timings, state, reason, planned_at, decided_at, channel)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT ON CONSTRAINT message_is_planned_once DO NOTHING""",
                drafts.stream()
                        .map(draft -> Rows.values(draft, timings, ruledOut, now).toArray())
                        .toList());
    }

    @Override
    public List<PlannedMessage> withdraw(
            Collection<UUID> aboutIds, Set<MessageKind> kinds, WithheldReason reason, Instant now) {
        // in the order in which those who send them lock them, so that neither waits for the other
        return jdbc.sql("""
                WITH gone AS (
                    SELECT id FROM message
                    WHERE about_id = ANY (CAST(:about AS uuid[])) AND kind = ANY (:kinds) AND state = 'PLANNED'
                    ORDER BY id FOR UPDATE)
                UPDATE message m
                SET state = 'WITHHELD', reason = :reason, decided_at = :now, claim = NULL, claimed_until = NULL
                FROM gone WHERE m.id = gone.id
                RETURNING m.*""")
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .param("about", aboutIds.stream().map(UUID::toString).toArray(String[]::new))
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(Rows::message)
                .list();
    }

    @Override
    public void restore(MessageDraft draft) {
        jdbc.sql("""
                UPDATE message SET state = 'PLANNED', reason = NULL, decided_at = NULL
                WHERE about_id = :about AND kind = :kind AND variant = :variant AND revision = :revision
                  AND channel = :channel AND state = 'WITHHELD' AND reason = :reason""")
                .param("about", draft.aboutId())
                .param("kind", draft.kind().name())
                .param("variant", draft.variant())
                .param("revision", draft.revision())
                .param("channel", draft.channel().name())
                .param("reason", WithheldReason.RULE_CHANGED.name())
                .update();
    }

    @Override
    public void move(MessageDraft draft, int timings) {
        jdbc.sql("""
                UPDATE message
                SET due_at = :due, due_local = CAST(:local AS timestamp),
                    expires_at = CAST(:expires AS timestamptz), zone = :zone, timings = :timings,
                    claim = NULL, claimed_until = NULL
                WHERE about_id = :about AND kind = :kind AND variant = :variant AND revision = :revision
                  AND channel = :channel AND state = 'PLANNED'
                  AND (claimed_until IS NULL OR claimed_until < clock_timestamp())""")
                .param("due", Timestamp.from(draft.due().at()))
                .param("local", Rows.onTheWall(draft))
                .param("expires", draft.expiresAt().map(Timestamp::from).orElse(null))
                .param("zone", draft.due().zone().getId())
                .param("timings", timings)
                .param("about", draft.aboutId())
                .param("kind", draft.kind().name())
                .param("variant", draft.variant())
                .param("revision", draft.revision())
                .param("channel", draft.channel().name())
                .update();
    }

    @Override
    public List<PlannedMessage> withdrawOlder(
            UUID aboutId, Set<MessageKind> kinds, int timings, WithheldReason reason, Instant now) {
        return jdbc.sql("""
                UPDATE message
                SET state = 'WITHHELD', reason = :reason, decided_at = :now, claim = NULL, claimed_until = NULL
                WHERE about_id = :about AND kind = ANY (:kinds) AND state = 'PLANNED' AND timings < :timings
                  AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                RETURNING *""")
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .param("about", aboutId)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("timings", timings)
                .query(Rows::message)
                .list();
    }

    @Override
    public boolean wasSent(UUID aboutId, MessageKind kind) {
        return jdbc.sql("""
                SELECT count(*) FROM message WHERE about_id = :about AND kind = :kind AND state = 'SENT'""")
                        .param("about", aboutId)
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
