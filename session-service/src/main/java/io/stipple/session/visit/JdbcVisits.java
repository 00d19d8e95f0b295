package io.stipple.session.visit;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcVisits implements Visits {
    private final JdbcClient jdbc;

    JdbcVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Visit> find(AppointmentId id) {
        return jdbc.sql("SELECT * FROM visit WHERE appointment_id = :id")
                .param("id", id.value())
                .query(JdbcVisits::visit)
                .optional();
    }

    @Override
    public Optional<Visit> of(ClientId client, ClinicCode clinic) {
        return jdbc.sql("""
                SELECT * FROM visit WHERE client_id = :client AND clinic = :clinic ORDER BY starts_at DESC LIMIT 1
                """)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(JdbcVisits::visit)
                .optional();
    }

    @Override
    public Optional<ClinicCode> knownAt(ClientId client, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT clinic FROM visit WHERE client_id = :client AND (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY starts_at DESC LIMIT 1
                """)
                .param("client", client.value())
                .query((row, _) -> new ClinicCode(row.getString("clinic")))
                .optional();
    }

    @Override
    public boolean expected(ClientId client, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT EXISTS (SELECT FROM visit
                               WHERE client_id = :client AND state = 'EXPECTED'
                                 AND (:everyClinic OR clinic = ANY (:clinics)))
                """)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    void expect(AppointmentBooked booked) {
        jdbc.sql("""
                INSERT INTO visit (appointment_id, client_id, clinic, kind, plan_id, session_number, starts_at, zone, state)
                VALUES (:id, :client, :clinic, :kind, :plan, :number, :startsAt, :zone, 'EXPECTED')
                ON CONFLICT (appointment_id) DO NOTHING
                """)
                .param("id", booked.appointmentId())
                .param("client", booked.clientId())
                .param("clinic", booked.clinicCode())
                .param("kind", booked.kind().name())
                .param("plan", booked.step().map(PlanStep::planId).orElse(null))
                .param("number", booked.step().map(PlanStep::sessionNumber).orElse(null))
                .param("startsAt", utc(booked.startsAt()))
                .param("zone", booked.zone())
                .update();
    }

    void move(AppointmentMoved moved) {
        jdbc.sql("""
                UPDATE visit SET starts_at = :startsAt, zone = :zone, clinic = :clinic
                WHERE appointment_id = :id
                """)
                .param("id", moved.appointmentId())
                .param("startsAt", utc(moved.startsAt()))
                .param("zone", moved.zone())
                .param("clinic", moved.clinicCode())
                .update();
    }

    void turn(UUID appointment, VisitState state) {
        jdbc.sql("UPDATE visit SET state = :state WHERE appointment_id = :id")
                .param("id", appointment)
                .param("state", state.name())
                .update();
    }

    void forget() {
        jdbc.sql("DELETE FROM visit").update();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        Optional<UUID> plan = Optional.ofNullable(row.getObject("plan_id", UUID.class));
        int session = row.getInt("session_number");
        return new Visit(
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                AppointmentKind.valueOf(row.getString("kind")),
                plan.map(id -> new PlanStep(id, session)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                VisitState.valueOf(row.getString("state")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
