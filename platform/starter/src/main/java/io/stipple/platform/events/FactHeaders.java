package io.stipple.platform.events;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The Kafka headers of a fact: CloudEvents 1.0 in binary mode, and two of our own.
public final class FactHeaders {
    /// UUIDv7, given once when the fact is put; the same however often the record is delivered.
    public static final String ID = "ce_id";
    /// Such as `io.stipple.booking.appointment-booked.v1`.
    public static final String TYPE = "ce_type";
    /// Id of the aggregate.
    public static final String SUBJECT = "ce_subject";
    /// Number of the fact among those of its aggregate on its topic, from 1, without gaps.
    public static final String SEQ = "ce_seq";
    /// Real time at which the fact was put into the outbox, whatever the platform's clock said.
    public static final String RECORDED_AT = "recordedat";
    /// W3C trace context of the act that made the fact.
    public static final String TRACE_PARENT = "traceparent";

    private FactHeaders() {}

    /// All but `ce_seq`, which is known only when the row is written.
    ///
    /// @param publisher short name of the service, such as `booking`
    /// @param recordedAt real time
    public static Map<String, String> of(Event fact, UUID id, String publisher, Instant recordedAt) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, id.toString());
        headers.put(TYPE, EventType.of(fact).name());
        headers.put("ce_source", "/" + publisher);
        headers.put(SUBJECT, fact.subject());
        headers.put("ce_time", fact.occurredAt().toString());
        headers.put("ce_clinicid", fact.clinicCode());
        headers.put("content-type", "application/json");
        headers.put(RECORDED_AT, recordedAt.toString());
        return headers;
    }
}
