package io.stipple.notification.waitlist;

import io.stipple.contracts.booking.AppointmentKind;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The times that were offered.
record OffersInPostgres(JdbcClient jdbc) implements Offers {

    @Override
    public boolean add(Offer offer) {
        return jdbc.sql("""
                INSERT INTO waitlist_offer (offer_id, client_id, kind, starts_at, expires_at, zone, state)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (offer_id) DO NOTHING""")
                        .params(
                                offer.id(),
                                offer.clientId(),
                                offer.kind().name(),
                                Timestamp.from(offer.startsAt()),
                                Timestamp.from(offer.expiresAt()),
                                offer.zone().getId(),
                                offer.state().name())
                        .update()
                > 0;
    }

    @Override
    public void end(UUID id, Offer.State state) {
        jdbc.sql("UPDATE waitlist_offer SET state = :state WHERE offer_id = :id AND state = 'OPEN'")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    @Override
    public Optional<Offer> find(UUID id) {
        return jdbc.sql("SELECT * FROM waitlist_offer WHERE offer_id = :id")
                .param("id", id)
                .query((row, number) -> new Offer(
                        id,
                        row.getObject("client_id", UUID.class),
                        AppointmentKind.valueOf(row.getString("kind")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        ZoneId.of(row.getString("zone")),
                        Offer.State.valueOf(row.getString("state"))))
                .optional();
    }
}
