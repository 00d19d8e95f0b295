package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How inviting clients back goes, by clinic and by the month their window opens.
record CampaignReport(JdbcClient jdbc) {
    /// @param planned whose window opens in that month, whatever became of them
    /// @param due of those, whose window has opened
    /// @param invited of those, who were written to at least once
    /// @param paused whether the clinic's invitations rest now
    record Line(
            String clinic,
            YearMonth month,
            boolean paused,
            int planned,
            int due,
            int invited,
            int booked,
            int declined) {}

    List<Line> of(YearMonth from, YearMonth to, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT clinic, date_trunc('month', opens_on)::date AS month,
                       coalesce((SELECT a.paused FROM campaign_act a WHERE a.clinic = touch_up.clinic
                                 ORDER BY a.id DESC LIMIT 1), false) AS paused,
                       count(*) AS planned,
                       count(*) FILTER (WHERE state <> 'PLANNED') AS due,
                       count(*) FILTER (WHERE invited > 0) AS invited,
                       count(*) FILTER (WHERE state = 'BOOKED') AS booked,
                       count(*) FILTER (WHERE state = 'DECLINED') AS declined
                FROM touch_up
                WHERE opens_on >= :from AND opens_on < :to AND (:everyClinic OR clinic = ANY (:clinics))
                GROUP BY clinic, date_trunc('month', opens_on)
                ORDER BY clinic, month""")
                .param("from", from.atDay(1))
                .param("to", to.plusMonths(1).atDay(1))
                .query(CampaignReport::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("clinic"),
                YearMonth.from(row.getObject("month", java.time.LocalDate.class)),
                row.getBoolean("paused"),
                row.getInt("planned"),
                row.getInt("due"),
                row.getInt("invited"),
                row.getInt("booked"),
                row.getInt("declined"));
    }
}
