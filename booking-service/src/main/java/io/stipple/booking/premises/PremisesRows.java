package io.stipple.booking.premises;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.clinic.OpeningHours;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

final class PremisesRows {
    private final JdbcClient jdbc;

    PremisesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putHours(ClinicCode clinic, List<OpeningHours.Stretch> week) {
        jdbc.sql("delete from opening_hours where clinic = ?")
                .param(clinic.value())
                .update();
        week.forEach(stretch -> jdbc.sql("insert into opening_hours (clinic, day, opens, closes) values (?, ?, ?, ?)")
                .params(
                        clinic.value(),
                        stretch.day().name(),
                        stretch.hours().from(),
                        stretch.hours().to())
                .update());
    }

    /// A room that is named again is the same room.
    void putRooms(ClinicCode clinic, List<String> names, Instant now) {
        jdbc.sql("update room set closed_at = ? where clinic = ? and closed_at is null and name <> all (?)")
                .params(utc(now), clinic.value(), names.toArray(String[]::new))
                .update();
        for (int position = 0; position < names.size(); position++) {
            jdbc.sql("""
                insert into room (clinic, name, position) values (?, ?, ?)
                on conflict (clinic, name) do update set position = excluded.position, closed_at = null\
                """).params(clinic.value(), names.get(position), position).update();
        }
    }
}
