package io.stipple.booking.holiday;

import io.stipple.booking.calendar.Hours;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SpecialDayRows {
    private final JdbcClient jdbc;

    SpecialDayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param stretches such as `10:00|14:00`; none when closed
    record Row(LocalDate day, String name, List<String> stretches) {}

    /// @return false if there is no such clinic
    boolean put(ClinicCode clinic, LocalDate day, String name, List<Hours> hours) {
        return jdbc.sql("""
            insert into special_day (clinic, day, name, stretches)
            select code, :day, :name, :stretches from clinic where code = :clinic
            on conflict (clinic, day) do update set name = excluded.name, stretches = excluded.stretches\
            """)
                        .param("clinic", clinic.value())
                        .param("day", day)
                        .param("name", name)
                        .param(
                                "stretches",
                                hours.stream()
                                        .map(one -> one.from() + "|" + one.to())
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }

    /// Closes every clinic whose law is that of the jurisdiction or of a part of it; a day somebody has set for a
    /// clinic stays as it is.
    ///
    /// @return the clinics that are closed by it
    Set<ClinicCode> close(String jurisdiction, LocalDate day, String name) {
        return jdbc
                .sql("""
            insert into special_day (clinic, day, name, stretches)
            select code, :day, :name, '{}' from clinic
             where jurisdiction = :jurisdiction or starts_with(jurisdiction, :jurisdiction || '-')
            on conflict do nothing
            returning clinic\
            """)
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .param("name", name)
                .query((row, _) -> new ClinicCode(row.getString("clinic")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    boolean remove(ClinicCode clinic, LocalDate day) {
        return jdbc.sql("delete from special_day where clinic = ? and day = ?")
                        .params(clinic.value(), day)
                        .update()
                == 1;
    }

    List<Row> from(ClinicCode clinic, LocalDate first) {
        return jdbc.sql("select * from special_day where clinic = ? and day >= ? order by day limit 500")
                .params(clinic.value(), first)
                .query((row, _) ->
                        new Row(row.getObject("day", LocalDate.class), row.getString("name"), Arrays.asList((String[])
                                row.getArray("stretches").getArray())))
                .list();
    }
}
