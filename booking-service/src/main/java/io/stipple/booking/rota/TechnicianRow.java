package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;

/// A technician in one row, the rota as an array: one statement however many technicians.
final class TechnicianRow {
    static final String SELECT = """
        select t.id, t.name, t.skills,
               array(select concat_ws('|', s.clinic, s.day, s.works_from, s.works_to, s.valid_from)
                       from shift s where s.technician_id = t.id) rota
          from technician t
        """;

    static final RowMapper<Technician> MAPPER =
            (row, _) -> new Technician(row.getObject("id", UUID.class), row.getString("name"), skills(row), rota(row));

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
}
