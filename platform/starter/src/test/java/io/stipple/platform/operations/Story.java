package io.stipple.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// One client's story: what the reader has of it, and what operations people see of it.
record Story(UUID client, Readings<AppointmentEvent> reader, Operator oscar) {
    static final String NOT_THIS_ONE = "not this one";

    void refuse() {
        reader.first(fact -> {
            if (fact.clientId().equals(client)) {
                throw new IllegalArgumentException(NOT_THIS_ONE);
            }
        });
    }

    List<JsonNode> parked() {
        return oscar.list("parkedEvents", "/parked-events?story={story}&limit=200", client);
    }

    void awaitParked(int events) {
        await().untilAsserted(() -> assertThat(parked()).hasSize(events));
    }

    List<JsonNode> queues() {
        return oscar.list("queues", "/parked-events/queues?story={story}", client);
    }

    List<JsonNode> acts() {
        return oscar.list("acts", "/acts?story={story}", client);
    }

    List<AppointmentEvent> taken() {
        return reader.seen().stream()
                .filter(fact -> fact.clientId().equals(client))
                .toList();
    }
}
