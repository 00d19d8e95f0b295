package io.stipple.booking.waitlist;

import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who waits at one clinic, as staff see it: in the order they came, with what is offered to them.
final class WaitingList {
    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OpenOffer(
            UUID id,
            String clinic,
            UUID technicianId,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            OffsetDateTime expiresAt) {}

    record Line(
            UUID id,
            UUID clientId,
            String clientName,
            List<String> clinics,
            AppointmentKind kind,
            Optional<UUID> technicianId,
            LocalDate firstDay,
            LocalDate lastDay,
            OffsetDateTime joinedAt,
            Optional<OpenOffer> offer) {}

    List<Line> at(Clinic clinic, LocalDate today) {
        return jdbc.sql("""
            select e.*, c.name as client_name, o.id as offer_id, o.clinic as offer_clinic,
                   o.technician_id as offer_technician, o.starts_at, o.ends_at, o.expires_at
              from waitlist_entry e
              join client c on c.id = e.client_id
              left join waitlist_offer o on o.entry_id = e.id and o.state = 'OFFERED'
             where e.state = 'WAITING' and e.clinics @> array[cast(:clinic as text)] and e.last_day >= :today
             order by e.joined_at, e.id
             limit :most\
            """)
                .param("clinic", clinic.code().value())
                .param("today", today)
                .param("most", EntryRows.MOST)
                .query((row, _) -> line(row, clinic))
                .list();
    }

    private static Line line(ResultSet row, Clinic clinic) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                Arrays.asList((String[]) row.getArray("clinics").getArray()),
                AppointmentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                local(row, "joined_at", clinic),
                offer(row, clinic));
    }

    private static Optional<OpenOffer> offer(ResultSet row, Clinic clinic) throws SQLException {
        UUID id = row.getObject("offer_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new OpenOffer(
                        id,
                        row.getString("offer_clinic"),
                        row.getObject("offer_technician", UUID.class),
                        local(row, "starts_at", clinic),
                        local(row, "ends_at", clinic),
                        local(row, "expires_at", clinic)));
    }

    private static OffsetDateTime local(ResultSet row, String column, Clinic clinic) throws SQLException {
        return clinic.onItsClock(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
