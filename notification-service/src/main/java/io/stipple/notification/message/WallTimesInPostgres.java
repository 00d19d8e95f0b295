package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// There are far fewer times on the walls than rows that wait for them.
record WallTimesInPostgres(JdbcClient jdbc, List<Wall> walls) implements WallTimes {

    private record Time(String zone, LocalDateTime local, Instant at) {
        Instant now() {
            return local.atZone(ZoneId.of(zone)).toInstant();
        }
    }

    @Override
    public int setAnew() {
        return walls.stream().mapToInt(this::setAnew).sum();
    }

    private int setAnew(Wall wall) {
        List<Time> times = jdbc.sql(wall.in("""
                SELECT DISTINCT zone, CAST(%2$s AS timestamp) AS local, %3$s AS at FROM %1$s
                WHERE state = 'PLANNED' AND %2$s IS NOT NULL"""))
                .query((row, number) -> new Time(
                        row.getString("zone"),
                        row.getObject("local", LocalDateTime.class),
                        row.getTimestamp("at").toInstant()))
                .list();
        return times.stream()
                .filter(time -> !time.now().equals(time.at()))
                .mapToInt(time -> move(wall, time))
                .sum();
    }

    private int move(Wall wall, Time time) {
        return jdbc.sql(wall.in("""
                UPDATE %1$s SET %3$s = :at
                WHERE state = 'PLANNED' AND zone = :zone AND %2$s = CAST(:local AS timestamp) AND %3$s = :was"""))
                .param("at", Timestamp.from(time.now()))
                .param("zone", time.zone())
                .param("local", time.local())
                .param("was", Timestamp.from(time.at()))
                .update();
    }

    @Override
    public void rezone(ClinicCode clinic, ZoneId zone) {
        walls.forEach(wall -> jdbc.sql(wall.in("""
                UPDATE %1$s SET zone = :zone
                WHERE clinic = :clinic AND %2$s IS NOT NULL AND zone <> :zone AND %4$s"""))
                .param("zone", zone.getId())
                .param("clinic", clinic.value())
                .update());
        setAnew();
    }
}
