package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.contracts.booking.VisitChannel;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

final class AppointmentRow {
    static final String SELECT = "select a.*, c.zone from appointment a join clinic c on c.code = a.clinic";

    static final RowMapper<Appointment> MAPPER = (row, _) -> {
        Visit visit = visit(row);
        int version = row.getInt("version");
        int revision = row.getInt("revision");
        String state = row.getString("state");
        return switch (state) {
            case "BOOKED" ->
                new Appointment.Booked(
                        visit, version, revision, instant(row, "confirmed_at"), instant(row, "checked_in_at"));
            case "COMPLETED" -> new Appointment.Completed(visit, version);
            case "CANCELLED" -> new Appointment.Cancelled(visit, version, revision);
            case "MISSED" -> new Appointment.Missed(visit, version);
            default -> throw new IllegalStateException("an appointment is in state " + state);
        };
    };

    private AppointmentRow() {}

    static String stateOf(Appointment appointment) {
        return switch (appointment) {
            case Appointment.Booked _ -> "BOOKED";
            case Appointment.Completed _ -> "COMPLETED";
            case Appointment.Cancelled _ -> "CANCELLED";
            case Appointment.Missed _ -> "MISSED";
        };
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                ZoneId.of(row.getString("zone")),
                row.getObject("technician_id", UUID.class),
                row.getObject("room_id", UUID.class),
                purpose(row),
                new Interval(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                Origin.valueOf(row.getString("origin")));
    }

    private static Optional<Call> call(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return channel == null
                ? Optional.empty()
                : Optional.of(new Call(VisitChannel.valueOf(channel), ZoneId.of(row.getString("client_zone"))));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return switch (AppointmentKind.valueOf(row.getString("kind"))) {
            case CONSULTATION -> new Purpose.Consultation(call(row));
            case SESSION ->
                new Purpose.Session(new PlanStep(row.getObject("plan_id", UUID.class), row.getInt("session_number")));
            case FADE_CHECK -> new Purpose.FadeCheck(Optional.ofNullable(row.getObject("touch_up_id", UUID.class)));
            case TOUCH_UP -> new Purpose.TouchUp();
            case OTHER -> throw new IllegalStateException("no appointment is stored as OTHER");
        };
    }
}
