package io.stipple.platform.operations;

import io.stipple.platform.identity.Staff;
import java.sql.Types;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what to something parked, and why. Never deleted.
final class Audit {
    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /// Notes the act before it is done, so that none goes unseen, and then how it ended.
    ///
    /// @param target the id or key acted upon
    <T> T keep(Staff who, String act, String target, Optional<String> reason, Supplier<T> deed) {
        long entry = database.sql("""
                INSERT INTO parking_audit (who, act, target, reason, result)
                VALUES (:who, :act, :target, :reason, 'STARTED') RETURNING id
                """)
                .param("who", who.userId())
                .param("act", act)
                .param("target", target)
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .query(Long.class)
                .single();
        T result = deed.get();
        database.sql("UPDATE parking_audit SET result = :result WHERE id = :entry")
                .param("result", String.valueOf(result))
                .param("entry", entry)
                .update();
        return result;
    }
}
