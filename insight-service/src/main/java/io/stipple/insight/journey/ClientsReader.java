package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.CLIENTS_REGISTERED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.insight.count.DailyCounts;
import io.stipple.platform.inbox.Projection;

/// Counts the clients each clinic met.
final class ClientsReader implements Projection<ClientEvent> {

    private final DailyCounts counts;

    ClientsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<ClientEvent> topic() {
        return Topic.CLIENTS;
    }

    @Override
    public String name() {
        return "insight.clients";
    }

    @Override
    public void on(ClientEvent fact) {
        switch (fact) {
            case ClientRegistered met -> counts.add(CLIENTS_REGISTERED, met.clinicCode(), met.occurredAt());
        }
    }

    @Override
    public void reset() {
        counts.clear(CLIENTS_REGISTERED);
    }
}
