package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.contracts.Topic;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import io.stipple.platform.inbox.Reading.Known;
import io.stipple.platform.inbox.Reading.Unreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/// Reads one topic's records: CloudEvents headers and JSON.
final class Envelope<E extends Event> {
    /// Facts are ids, codes, dates and amounts: none comes near it. Whatever does is no fact, and is not parsed.
    private static final int MOST_BYTES = 256 * 1024;

    private final Topic<E> topic;

    Envelope(Topic<E> topic) {
        this.topic = topic;
    }

    Reading<E> open(RawRecord raw) {
        try {
            if (raw.key().isEmpty()) {
                throw new Malformed("the record has no key");
            }
            return new Known<>(eventId(raw), need(raw, FactHeaders.SUBJECT), seq(raw), recordedAt(raw), fact(raw));
        } catch (Malformed malformed) {
            return new Unreadable<>(malformed.cause);
        }
    }

    private static UUID eventId(RawRecord raw) throws Malformed {
        need(raw, FactHeaders.ID);
        return raw.eventId(FactHeaders.ID).orElseThrow(() -> new Malformed("ce_id is not a UUID"));
    }

    private static long seq(RawRecord raw) throws Malformed {
        try {
            return Long.parseLong(need(raw, FactHeaders.SEQ));
        } catch (NumberFormatException _) {
            throw new Malformed("ce_seq is not a number");
        }
    }

    private static Optional<Instant> recordedAt(RawRecord raw) throws Malformed {
        try {
            return raw.header(FactHeaders.RECORDED_AT).map(Instant::parse);
        } catch (DateTimeException _) {
            throw new Malformed("recordedat is not a time");
        }
    }

    private Optional<E> fact(RawRecord raw) throws Malformed {
        Optional<EventType<?>> type = EventType.named(need(raw, FactHeaders.TYPE));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!topic.events().isAssignableFrom(type.get().payload())) {
            throw new Malformed("facts of type " + type.get().name() + " do not belong on " + topic.name());
        }
        byte[] json = raw.payload().orElseThrow(() -> new Malformed("the record has no payload"));
        if (json.length > MOST_BYTES) {
            throw new Malformed("the payload has " + json.length + " bytes, more than the " + MOST_BYTES + " allowed");
        }
        try {
            return Optional.of(
                    topic.events().cast(FactJson.read(json, type.get().payload())));
        } catch (JacksonException broken) {
            // Where, but not what: the message quotes the payload.
            throw new Malformed("the payload is no " + type.get().event() + ": " + Cause.place(broken));
        }
    }

    private static String need(RawRecord raw, String header) throws Malformed {
        return raw.header(header)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Malformed("the header " + header + " is missing"));
    }

    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final String cause;

        Malformed(String cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
