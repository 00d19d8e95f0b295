package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The visits that are booked and have not begun, at whichever clinic: rules that change ask for no scope.
final class Upcoming {
    private final JdbcClient jdbc;

    Upcoming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Appointment.Booked> of(Whose whose, Instant now) {
        JdbcClient.StatementSpec query =
                switch (whose) {
                    case Whose.OfClinics some ->
                        asked("a.clinic = any(:who)")
                                .param(
                                        "who",
                                        some.clinics().stream()
                                                .map(ClinicCode::value)
                                                .toArray(String[]::new));
                    case Whose.OfTechnician one ->
                        asked("a.technician_id = :who").param("who", one.technician());
                    case Whose.OfClient one ->
                        asked("a.client_id = coalesce((select merged_into from client where id = :who), :who)")
                                .param("who", one.client());
                };
        return query.param("now", utc(now)).query(AppointmentRow.MAPPER).list().stream()
                .filter(Appointment.Booked.class::isInstance)
                .map(Appointment.Booked.class::cast)
                .toList();
    }

    private JdbcClient.StatementSpec asked(String condition) {
        return jdbc.sql(AppointmentRow.SELECT + " where " + condition
                + " and a.state = 'BOOKED' and a.starts_at > :now order by a.starts_at, a.id");
    }
}
