package io.stipple.session.visit;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.inbox.Projection;
import java.util.List;

/// Learns which clients are one person. What was signed stays as it was signed; it is found under either id.
class ClientsFromBooking implements Projection<ClientEvent> {
    private final Merges merges;
    private final List<MergeWitness> witnesses;

    ClientsFromBooking(Merges merges, List<MergeWitness> witnesses) {
        this.merges = merges;
        this.witnesses = witnesses;
    }

    @Override
    public Topic<ClientEvent> topic() {
        return Topic.CLIENTS;
    }

    @Override
    public String name() {
        return "session.clients";
    }

    @Override
    public void on(ClientEvent fact) {
        switch (fact) {
            case ClientRegistered _ -> {} // ignored, because nobody is treated for being known
            case ClientMerged merged -> merge(merged);
        }
    }

    private void merge(ClientMerged merged) {
        merges.waitForTurn();
        ClientId gone = new ClientId(merged.clientId());
        ClientId survivor = merges.survivorOf(merged.survivorId());
        if (!survivor.equals(gone)) {
            merges.put(gone, survivor);
            witnesses.forEach(witness -> witness.merged(gone, survivor));
        }
    }

    @Override
    public void reset() {
        merges.forget();
    }
}
