package io.stipple.booking.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a plan and what became of its sessions together from their rows.
final class PlanRows {
    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanProgress> progressOf(UUID planId, ZoneId zone) {
        List<PlannedSession> sessions = jdbc.sql("select * from plan_session where plan_id = ? order by number")
                .param(planId)
                .query((row, _) -> new PlannedSession(
                        row.getInt("number"),
                        row.getInt("min_gap_days"),
                        row.getInt("max_gap_days"),
                        row.getInt("minutes")))
                .list();
        return jdbc.sql("""
            select p.id, p.client_id, p.treatment_type, p.valid_until,
                   coalesce(c.completed_at, p.agreed_at) consulted_at
              from plan p left join consultation c on c.id = p.consultation_id
             where p.id = ?\
            """)
                .param(planId)
                .query((row, _) -> new PlanProgress(
                        new TreatmentPlan(
                                row.getObject("id", UUID.class),
                                row.getObject("client_id", UUID.class),
                                TreatmentType.valueOf(row.getString("treatment_type")),
                                sessions,
                                row.getObject("valid_until", LocalDate.class)),
                        dayOf(row.getObject("consulted_at", OffsetDateTime.class), zone),
                        taken(planId),
                        held(planId)))
                .optional();
    }

    /// The day a session was really done on counts, by the clock where it was done; else the day it is booked for.
    private Map<Integer, LocalDate> taken(UUID planId) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        jdbc.sql("""
            select a.session_number, a.starts_at as at, c.zone, 1 as weight
              from appointment a join clinic c on c.code = a.clinic
             where a.plan_id = :plan and a.state in ('BOOKED', 'COMPLETED')
            union all
            select session_number, ended_at, zone, 2 from session_done where plan_id = :plan
             order by weight\
            """)
                .param("plan", planId)
                .query((row, _) -> days.put(
                        row.getInt("session_number"),
                        dayOf(row.getObject("at", OffsetDateTime.class), ZoneId.of(row.getString("zone")))))
                .list();
        return days;
    }

    private Map<Integer, Optional<LocalDate>> held(UUID planId) {
        Map<Integer, Optional<LocalDate>> held = new TreeMap<>();
        jdbc.sql("select * from healing_check where plan_id = ? and verdict <> 'MAY_GO_ON'")
                .param(planId)
                .query(row -> {
                    held.put(
                            row.getInt("session_number"),
                            Optional.ofNullable(row.getObject("not_before", LocalDate.class)));
                });
        return held;
    }

    private static LocalDate dayOf(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }
}
