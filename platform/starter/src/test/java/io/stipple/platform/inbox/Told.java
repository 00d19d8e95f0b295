package io.stipple.platform.inbox;

import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A fact a simulated publisher told, with a number that says when.
///
/// @param gap facts of its story that were never told, just before it
record Told(int number, UUID client, long seq, Kind kind, long gap) {
    enum Kind {
        PLAIN,
        /// The reader cannot take it before it is mended.
        SICK,
        /// The reader will never take it.
        POISON,
        BROKEN_JSON,
        OF_A_LATER_VERSION,
        WITHOUT_KEY;

        boolean hasAnEffectOneDay() {
            return this == PLAIN || this == SICK;
        }

        boolean mustBeDiscarded() {
            return this == POISON || this == BROKEN_JSON || this == WITHOUT_KEY;
        }
    }

    UUID id() {
        return new UUID(0x7000, number);
    }

    static int numberOf(ClientRegistered fact) {
        return (int) fact.occurredAt().getEpochSecond();
    }

    RawRecord record() {
        var fact = new ClientRegistered(client, "miami-brickell", Origin.ONLINE, Instant.ofEpochSecond(number));
        Map<String, String> headers = new HashMap<>(FactHeaders.of(fact, id(), "booking", Instant.EPOCH));
        headers.put(FactHeaders.SEQ, String.valueOf(seq));
        if (kind == Kind.OF_A_LATER_VERSION) {
            headers.put(FactHeaders.TYPE, "io.stipple.booking.client-dreamt-of.v1");
        }
        String payload = kind == Kind.BROKEN_JSON ? "{\"clientId\": 7" : FactJson.write(fact);
        return new RawRecord(
                Topic.CLIENTS.name(),
                0,
                0,
                Instant.EPOCH,
                kind == Kind.WITHOUT_KEY
                        ? Optional.empty()
                        : Optional.of(client.toString().getBytes(StandardCharsets.UTF_8)),
                headers,
                Optional.of(payload.getBytes(StandardCharsets.UTF_8)));
    }
}
