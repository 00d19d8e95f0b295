package io.stipple.booking.waitlist;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every time that was ever offered to somebody who waited.
final class OfferRows {
    private static final String SELECT =
            "select o.*, e.client_id from waitlist_offer o join waitlist_entry e on e.id = o.entry_id";
    private static final RowMapper<Offer> MAPPER = (row, _) -> new Offer(
            row.getObject("id", UUID.class),
            row.getObject("entry_id", UUID.class),
            row.getObject("client_id", UUID.class),
            row.getObject("hold_id", UUID.class),
            new ClinicCode(row.getString("clinic")),
            row.getObject("technician_id", UUID.class),
            new Interval(instant(row, "starts_at"), instant(row, "ends_at")),
            instant(row, "offered_at"),
            instant(row, "expires_at"),
            row.getString("state"));

    private final JdbcClient jdbc;

    OfferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Offer offer) {
        jdbc.sql("""
            insert into waitlist_offer (id, entry_id, hold_id, clinic, technician_id, starts_at, ends_at,
                                        offered_at, expires_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        offer.id(),
                        offer.entryId(),
                        offer.holdId(),
                        offer.clinic().value(),
                        offer.technicianId(),
                        utc(offer.visit().startsAt()),
                        utc(offer.visit().endsAt()),
                        utc(offer.offeredAt()),
                        utc(offer.expiresAt()),
                        offer.state())
                .update();
    }

    /// Whatever they were ever offered: who let a time pass, or part of it, is not asked for it again.
    List<Offer> to(UUID entryId) {
        return jdbc.sql(SELECT + " where o.entry_id = ?")
                .param(entryId)
                .query(MAPPER)
                .list();
    }

    Optional<Offer> find(UUID id) {
        return jdbc.sql(SELECT + " where o.id = ?").param(id).query(MAPPER).optional();
    }

    /// Nobody else answers it until the transaction ends.
    Optional<Offer> lock(UUID id) {
        return jdbc.sql(SELECT + " where o.id = ? for update of o")
                .param(id)
                .query(MAPPER)
                .optional();
    }

    Optional<Offer> openTo(UUID entryId) {
        return jdbc.sql(SELECT + " where o.entry_id = ? and o.state = 'OFFERED' for update of o")
                .param(entryId)
                .query(MAPPER)
                .optional();
    }

    Optional<Offer> ranOut(Instant now) {
        return jdbc.sql(SELECT + """
             where o.state = 'OFFERED' and o.expires_at <= ?
             order by o.expires_at limit 1 for update of o skip locked\
            """).param(utc(now)).query(MAPPER).optional();
    }

    void accepted(UUID id, UUID appointmentId) {
        jdbc.sql("update waitlist_offer set state = 'ACCEPTED', appointment_id = ? where id = ?")
                .params(appointmentId, id)
                .update();
    }

    void lapsed(UUID id) {
        jdbc.sql("update waitlist_offer set state = 'LAPSED' where id = ?")
                .param(id)
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
