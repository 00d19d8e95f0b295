package io.stipple.notification.message;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a message lies in its table.
final class Rows {

    private Rows() {}

    static PlannedMessage message(ResultSet row, int number) throws SQLException {
        return new PlannedMessage(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("variant"),
                row.getObject("about_id", UUID.class),
                row.getInt("revision"),
                due(row),
                instant(row, "expires_at"),
                row.getInt("attempts"),
                Channel.valueOf(row.getString("channel")));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Due due(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        LocalDateTime local = row.getObject("due_local", LocalDateTime.class);
        return local == null
                ? new Due.Exactly(row.getTimestamp("due_at").toInstant(), zone)
                : new Due.OnTheWall(local, zone);
    }

    static @Nullable LocalDateTime onTheWall(MessageDraft draft) {
        return draft.due() instanceof Due.OnTheWall wall ? wall.local() : null;
    }

    /// In the order of the insert.
    static List<@Nullable Object> values(
            MessageDraft draft, int timings, Optional<WithheldReason> ruledOut, Instant now) {
        return Arrays.<@Nullable Object>asList(
                draft.clientId(),
                draft.clinic().value(),
                draft.kind().name(),
                draft.variant(),
                draft.aboutId(),
                draft.revision(),
                Urgency.of(draft.kind()).ordinal(),
                Timestamp.from(draft.due().at()),
                draft.expiresAt().map(Timestamp::from).orElse(null),
                onTheWall(draft),
                draft.due().zone().getId(),
                timings,
                ruledOut.isEmpty() ? "PLANNED" : "WITHHELD",
                ruledOut.map(Enum::name).orElse(null),
                Timestamp.from(now),
                ruledOut.isEmpty() ? null : Timestamp.from(now),
                draft.channel().name());
    }
}
