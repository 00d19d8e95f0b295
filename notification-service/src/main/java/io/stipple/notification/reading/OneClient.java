package io.stipple.notification.reading;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes two clients one in everything we keep. Facts that come later under the old id do no harm: booking answers for
/// it with the survivor's contact.
final class OneClient {

    private final JdbcClient database;

    OneClient(JdbcClient database) {
        this.database = database;
    }

    /// Who opted out under either id has opted out. A bounced address was the other's own, and stays behind.
    void handOver(UUID gone, UUID survivor) {
        for (String table :
                List.of("message", "visit", "touch_up", "course_progress", "preference_act", "waitlist_offer")) {
            move("UPDATE %s SET client_id = :survivor WHERE client_id = :gone".formatted(table), gone, survivor);
        }
        move("""
            UPDATE preference SET client_id = :survivor
            WHERE client_id = :gone AND NOT EXISTS (SELECT FROM preference WHERE client_id = :survivor)
            """, gone, survivor);
        move("""
            UPDATE opt_out SET client_id = :survivor
            WHERE client_id = :gone AND NOT EXISTS (SELECT FROM opt_out WHERE client_id = :survivor)
            """, gone, survivor);
        move("""
            UPDATE opt_out s SET opted_out_at = coalesce(s.opted_out_at, g.opted_out_at)
            FROM opt_out g WHERE s.client_id = :survivor AND g.client_id = :gone
            """, gone, survivor);
    }

    private void move(String sql, UUID gone, UUID survivor) {
        database.sql(sql).param("gone", gone).param("survivor", survivor).update();
    }
}
