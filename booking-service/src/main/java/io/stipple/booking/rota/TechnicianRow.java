package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.licence.Licence;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;

/// A technician in one row, the rota as an array: one statement however many technicians.
final class TechnicianRow {
    static final String SELECT = """
        select t.id, t.name, t.skills,
               array(select concat_ws('|', s.clinic, s.day, s.works_from, s.works_to, s.valid_from)
                       from shift s where s.technician_id = t.id) rota,
               array(select concat_ws('|', w.clinic, w.valid_from) from rota_week w where w.technician_id = t.id) weeks,
               array(select concat_ws('|', o.first_day, o.last_day, o.away_from, o.away_to)
                       from time_off o where o.technician_id = t.id) time_off,
               array(select %s from licence l where l.technician_id = t.id) licences
          from technician t
        """.formatted(Licence.LINE);

    static final RowMapper<Technician> MAPPER = (row, _) -> new Technician(
            row.getObject("id", UUID.class),
            row.getString("name"),
            skills(row),
            rota(row),
            weeks(row),
            timeOff(row),
            Licence.all((String[]) row.getArray("licences").getArray()));

    private TechnicianRow() {}

    private static Set<TreatmentType> skills(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("skills").getArray())
                .map(TreatmentType::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Shift> rota(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("rota").getArray())
                .map(shift -> shift.split("\\|"))
                .map(part -> new Shift(
                        new ClinicCode(part[0]),
                        DayOfWeek.valueOf(part[1]),
                        new Hours(LocalTime.parse(part[2]), LocalTime.parse(part[3])),
                        LocalDate.parse(part[4])))
                .toList();
    }

    private static List<Week> weeks(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("weeks").getArray())
                .map(week -> week.split("\\|"))
                .map(part -> new Week(new ClinicCode(part[0]), LocalDate.parse(part[1])))
                .toList();
    }

    private static List<TimeOff> timeOff(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("time_off").getArray())
                .map(off -> off.split("\\|"))
                .map(part -> new TimeOff(
                        LocalDate.parse(part[0]),
                        LocalDate.parse(part[1]),
                        part.length == 2
                                ? Optional.empty()
                                : Optional.of(new Hours(LocalTime.parse(part[2]), LocalTime.parse(part[3])))))
                .toList();
    }
}
