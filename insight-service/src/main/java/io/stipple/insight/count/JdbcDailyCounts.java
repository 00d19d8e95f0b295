package io.stipple.insight.count;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcDailyCounts implements DailyCounts {

    private final JdbcClient jdbc;

    JdbcDailyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Tally tally) {
        if (!tally.days().isEmpty()) {
            addDays(tally.days());
        }
        if (!tally.moments().isEmpty()) {
            addMoments(tally.moments());
        }
    }

    private void addDays(Map<Tally.Day, Long> days) {
        jdbc.sql("""
                insert into daily_counts (clinic, measure, day, n)
                select clinic, measure, day::date, n from unnest(:clinics, :measures, :days, :ns) as t (clinic, measure, day, n)
                on conflict on constraint a_day_is_counted_once do update set n = daily_counts.n + excluded.n
                """)
                .param("clinics", texts(days, Tally.Day::clinic))
                .param("measures", texts(days, Tally.Day::measure))
                .param("days", texts(days, Tally.Day::day))
                .param("ns", days.values().toArray(Long[]::new))
                .update();
    }

    /// One statement, so that no clinic can become known between the look and the count.
    private void addMoments(Map<Tally.Moment, Long> moments) {
        jdbc.sql("""
                with told as (
                  select clinic, measure, at::timestamptz as at, n, zone
                  from unnest(:clinics, :measures, :moments, :ns) as t (clinic, measure, at, n)
                  left join clinics on code = clinic),
                dated as (
                  insert into daily_counts (clinic, measure, day, n)
                  select clinic, measure, (at at time zone zone)::date, sum(n) from told where zone is not null
                  group by 1, 2, 3 order by 1, 2, 3
                  on conflict on constraint a_day_is_counted_once do update set n = daily_counts.n + excluded.n)
                insert into undated_counts (clinic, measure, happened_at, n)
                select clinic, measure, at, n from told where zone is null order by 1, 2, 3
                on conflict on constraint an_instant_is_counted_once do update set n = undated_counts.n + excluded.n
                """)
                .param("clinics", texts(moments, Tally.Moment::clinic))
                .param("measures", texts(moments, Tally.Moment::measure))
                .param("moments", texts(moments, Tally.Moment::at))
                .param("ns", moments.values().toArray(Long[]::new))
                .update();
    }

    private static <T> String[] texts(Map<T, Long> counts, Function<T, Object> part) {
        return counts.keySet().stream().map(one -> part.apply(one).toString()).toArray(String[]::new);
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
