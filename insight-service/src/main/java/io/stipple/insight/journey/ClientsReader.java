package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.CLIENTS_REGISTERED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

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
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<ClientEvent> facts) {
        counts.count(facts, ClientsReader::count);
    }

    private static void count(ClientEvent fact, Tally tally) {
        switch (fact) {
            case ClientRegistered met -> tally.add(CLIENTS_REGISTERED, met.clinicCode(), met.occurredAt());
            case ClientMerged _ -> {} // ignored, because both were met, each at a clinic and on a day of their own
        }
    }

    @Override
    public void reset() {
        counts.clear(CLIENTS_REGISTERED);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
