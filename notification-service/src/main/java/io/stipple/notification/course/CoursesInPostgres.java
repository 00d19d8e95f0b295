package io.stipple.notification.course;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Agreed plans and how far they have come.
record CoursesInPostgres(JdbcClient jdbc) implements Courses {

    @Override
    public void hold(UUID plan) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:plan, 0))")
                .param("plan", plan.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public void agreed(Plan plan) {
        jdbc.sql("""
                INSERT INTO course (plan_id, valid_until) VALUES (:plan, :until)
                ON CONFLICT (plan_id) DO UPDATE SET valid_until = excluded.valid_until""").param("plan", plan.id()).param("until", plan.validUntil()).update();
        jdbc.sql("DELETE FROM course_gap WHERE plan_id = :plan")
                .param("plan", plan.id())
                .update();
        plan.gaps()
                .forEach((session, days) -> jdbc.sql("""
                INSERT INTO course_gap (plan_id, session_number, min_days) VALUES (:plan, :session, :days)""")
                        .param("plan", plan.id())
                        .param("session", session)
                        .param("days", days)
                        .update());
    }

    @Override
    public boolean done(Progress it) {
        return jdbc.sql("""
                INSERT INTO course_progress AS known
                       (plan_id, client_id, clinic, session_number, ended_on, zone, imported)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (plan_id) DO UPDATE
                SET clinic = excluded.clinic, session_number = excluded.session_number, ended_on = excluded.ended_on,
                    zone = excluded.zone, imported = excluded.imported
                WHERE known.session_number < excluded.session_number""")
                        .params(
                                it.plan(),
                                it.clientId(),
                                it.clinic().value(),
                                it.session(),
                                it.endedOn(),
                                it.zone().getId(),
                                it.imported())
                        .update()
                > 0;
    }

    @Override
    public Optional<Plan> plan(UUID id) {
        Map<Integer, Integer> gaps = new HashMap<>();
        jdbc.sql("SELECT session_number, min_days FROM course_gap WHERE plan_id = :plan")
                .param("plan", id)
                .query(row -> {
                    gaps.put(row.getInt(1), row.getInt(2));
                });
        return jdbc.sql("SELECT valid_until FROM course WHERE plan_id = :plan")
                .param("plan", id)
                .query(LocalDate.class)
                .optional()
                .map(until -> new Plan(id, until, gaps));
    }

    @Override
    public Optional<Progress> progress(UUID plan) {
        return jdbc.sql("SELECT * FROM course_progress WHERE plan_id = :plan")
                .param("plan", plan)
                .query((row, number) -> new Progress(
                        plan,
                        row.getObject("client_id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        row.getInt("session_number"),
                        row.getObject("ended_on", LocalDate.class),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("imported")))
                .optional();
    }
}
