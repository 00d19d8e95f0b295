package io.stipple.notification.touchup;

import io.stipple.notification.message.WallTimes;
import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The windows that wait for a day on a clinic's wall. The day stays; the moment it begins follows.
record WindowTimesInPostgres(JdbcClient jdbc) implements WallTimes {

    private record Wall(String zone, LocalDate day, Instant at) {
        Instant now() {
            return day.atStartOfDay(ZoneId.of(zone)).toInstant();
        }
    }

    @Override
    public int setAnew() {
        List<Wall> walls = jdbc.sql("SELECT DISTINCT zone, opens_on, opens_at FROM touch_up WHERE state = 'PLANNED'")
                .query((row, number) -> new Wall(
                        row.getString("zone"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getTimestamp("opens_at").toInstant()))
                .list();
        return walls.stream()
                .filter(wall -> !wall.now().equals(wall.at()))
                .mapToInt(this::move)
                .sum();
    }

    private int move(Wall wall) {
        return jdbc.sql("""
                UPDATE touch_up SET opens_at = :at
                WHERE state = 'PLANNED' AND zone = :zone AND opens_on = :day AND opens_at = :was""")
                .param("at", Timestamp.from(wall.now()))
                .param("zone", wall.zone())
                .param("day", wall.day())
                .param("was", Timestamp.from(wall.at()))
                .update();
    }

    @Override
    public void rezone(ClinicCode clinic, ZoneId zone) {
        jdbc.sql("UPDATE touch_up SET zone = :zone WHERE clinic = :clinic AND zone <> :zone")
                .param("zone", zone.getId())
                .param("clinic", clinic.value())
                .update();
        setAnew();
    }
}
