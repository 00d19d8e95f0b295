package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The records people discarded for a reader and that had no effect otherwise: a rebuild passes them over too.
///
/// @param places `partition@offset`, for records that are no facts
record GivenUp(Set<UUID> facts, Set<String> places) {
    static GivenUp by(JdbcClient database, String reader) {
        Set<UUID> facts = new HashSet<>();
        Set<String> places = new HashSet<>();
        database.sql("""
                SELECT event_id, partition || '@' || kafka_offset AS place FROM parked_event p
                WHERE reader = :reader AND state = 'DISCARDED' AND NOT EXISTS (
                    SELECT FROM inbox_handled h WHERE h.reader = :reader AND h.event_id = p.event_id)
                """).param("reader", reader).query(row -> {
            UUID fact = row.getObject("event_id", UUID.class);
            if (fact != null) {
                facts.add(fact);
            }
            places.add(row.getString("place"));
        });
        return new GivenUp(facts, places);
    }

    boolean has(RawRecord raw) {
        if (places.isEmpty()) {
            return false;
        }
        return places.contains(raw.partition() + "@" + raw.offset())
                || raw.eventId(FactHeaders.ID).filter(facts::contains).isPresent();
    }
}
