package io.stipple.insight.count;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcDailyCounts implements DailyCounts {

    private final JdbcClient jdbc;

    JdbcDailyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Measure measure, String clinic, LocalDate day) {
        change(measure, clinic, day, 1);
    }

    @Override
    public void add(Measure measure, String clinic, Instant at, String zone) {
        change(measure, clinic, LocalDate.ofInstant(at, ZoneId.of(zone)), 1);
    }

    @Override
    public void takeBack(Measure measure, String clinic, Instant at, String zone) {
        change(measure, clinic, LocalDate.ofInstant(at, ZoneId.of(zone)), -1);
    }

    /// One statement, so that no clinic can become known between the look and the count.
    @Override
    public void add(Measure measure, String clinic, Instant at) {
        jdbc.sql("""
                with dated as (
                  insert into daily_counts (clinic, measure, day, n)
                  select code, :measure, (:at at time zone zone)::date, 1 from clinics where code = :clinic
                  on conflict on constraint a_day_is_counted_once do update set n = daily_counts.n + 1
                  returning 1)
                insert into undated_counts (clinic, measure, happened_at, n)
                select :clinic, :measure, :at, 1 where not exists (select from dated)
                on conflict on constraint an_instant_is_counted_once do update set n = undated_counts.n + 1
                """)
                .param("measure", measure.name())
                .param("clinic", clinic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void clear(Measure... measures) {
        String names = Arrays.stream(measures).map(Measure::name).collect(Collectors.joining(","));
        jdbc.sql("delete from daily_counts where measure = any(string_to_array(:names, ','))")
                .param("names", names)
                .update();
        jdbc.sql("delete from undated_counts where measure = any(string_to_array(:names, ','))")
                .param("names", names)
                .update();
    }

    @Override
    public List<MonthlyCount> monthly(ClinicScope scope, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select clinic, date_trunc('month', day)::date as month, measure, sum(n) as n
                from counts
                where day >= :from and day < :until and (:every or clinic = any(string_to_array(:codes, ',')))
                group by 1, 2, 3
                """)
                .param("from", from)
                .param("until", until)
                .param("every", scope instanceof ClinicScope.EveryClinic)
                .param("codes", codes(scope))
                .query(JdbcDailyCounts::monthlyCount)
                .list();
    }

    private void change(Measure measure, String clinic, LocalDate day, int by) {
        jdbc.sql("""
                insert into daily_counts (clinic, measure, day, n) values (:clinic, :measure, :day, :by)
                on conflict on constraint a_day_is_counted_once do update set n = daily_counts.n + excluded.n
                """)
                .param("clinic", clinic)
                .param("measure", measure.name())
                .param("day", day)
                .param("by", by)
                .update();
    }

    private static String codes(ClinicScope scope) {
        return switch (scope) {
            case ClinicScope.EveryClinic _ -> "";
            case ClinicScope.Clinics some ->
                some.codes().stream().map(ClinicCode::value).collect(Collectors.joining(","));
        };
    }

    private static MonthlyCount monthlyCount(ResultSet row, int rowNumber) throws SQLException {
        return new MonthlyCount(
                row.getString("clinic"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Measure.valueOf(row.getString("measure")),
                row.getLong("n"));
    }
}
