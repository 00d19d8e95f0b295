package io.stipple.booking.staffing;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.TimeOff;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class StaffingRows {
    private final JdbcClient jdbc;

    /// @param from empty, as `to` is, for whole days
    record Absence(UUID id, LocalDate firstDay, LocalDate lastDay, Optional<LocalTime> from, Optional<LocalTime> to) {}

    StaffingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID technician, TimeOff off) {
        jdbc.sql("""
            insert into time_off (id, technician_id, first_day, last_day, away_from, away_to)
            values (:id, :technician, :first, :last, cast(:from as time), cast(:to as time))\
            """)
                .param("id", id)
                .param("technician", technician)
                .param("first", off.firstDay())
                .param("last", off.lastDay())
                .param("from", off.hours().map(Hours::from).orElse(null))
                .param("to", off.hours().map(Hours::to).orElse(null))
                .update();
    }

    /// Time off that is not over on a day, the next first.
    List<Absence> absences(UUID technician, LocalDate day) {
        return jdbc.sql("""
            select * from time_off where technician_id = ? and last_day >= ? order by first_day, id limit 500\
            """)
                .params(technician, day)
                .query((row, _) -> new Absence(
                        row.getObject("id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("away_from", LocalTime.class)),
                        Optional.ofNullable(row.getObject("away_to", LocalTime.class))))
                .list();
    }

    void teach(UUID technician, Set<TreatmentType> skills) {
        jdbc.sql("update technician set skills = ? where id = ?")
                .params(skills.stream().map(Enum::name).sorted().toArray(String[]::new), technician)
                .update();
    }

    /// The days they are back on. Empty if there was no such time off.
    Optional<DayRange> remove(UUID id, UUID technician) {
        return jdbc.sql("delete from time_off where id = ? and technician_id = ? returning first_day, last_day")
                .params(id, technician)
                .query((row, _) -> new DayRange(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    /// What was to hold from that day on, or later, is replaced.
    void put(UUID technician, ClinicCode clinic, LocalDate validFrom, List<Shift> shifts) {
        for (String table : List.of("shift", "rota_week")) {
            jdbc.sql("delete from " + table + " where technician_id = ? and clinic = ? and valid_from >= ?")
                    .params(technician, clinic.value(), validFrom)
                    .update();
        }
        jdbc.sql("insert into rota_week (technician_id, clinic, valid_from) values (?, ?, ?)")
                .params(technician, clinic.value(), validFrom)
                .update();
        shifts.forEach(shift -> jdbc.sql("""
            insert into shift (technician_id, clinic, day, works_from, works_to, valid_from)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        technician,
                        clinic.value(),
                        shift.day().name(),
                        shift.hours().from(),
                        shift.hours().to(),
                        validFrom)
                .update());
    }
}
