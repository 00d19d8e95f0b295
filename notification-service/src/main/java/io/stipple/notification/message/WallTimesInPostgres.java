package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits for a time on a clinic's wall, when the wall's clock changes: by law or because the clinic has another.
/// There are far fewer times than messages.
record WallTimesInPostgres(JdbcClient jdbc) implements WallTimes {

    private record Wall(String zone, LocalDateTime local, Instant at) {
        Instant now() {
            return local.atZone(ZoneId.of(zone)).toInstant();
        }
    }

    @Override
    public int setAnew() {
        List<Wall> walls = jdbc.sql("""
                SELECT DISTINCT zone, due_local, due_at FROM message WHERE state = 'PLANNED' AND due_local IS NOT NULL""")
                .query((row, number) -> new Wall(
                        row.getString("zone"),
                        row.getObject("due_local", LocalDateTime.class),
                        row.getTimestamp("due_at").toInstant()))
                .list();
        return walls.stream()
                .filter(wall -> !wall.now().equals(wall.at()))
                .mapToInt(this::move)
                .sum();
    }

    private int move(Wall wall) {
        return jdbc.sql("""
                UPDATE message SET due_at = :at
                WHERE state = 'PLANNED' AND zone = :zone AND due_local = :local AND due_at = :was""")
                .param("at", Timestamp.from(wall.now()))
                .param("zone", wall.zone())
                .param("local", wall.local())
                .param("was", Timestamp.from(wall.at()))
                .update();
    }

    @Override
    public void rezone(ClinicCode clinic, ZoneId zone) {
        jdbc.sql("""
                UPDATE message SET zone = :zone
                WHERE state = 'PLANNED' AND clinic = :clinic AND due_local IS NOT NULL AND zone <> :zone""")
                .param("zone", zone.getId())
                .param("clinic", clinic.value())
                .update();
        setAnew();
    }
}
