package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.inbox.Reaction;

/// Hands what one client was told and promised over to the client they turned out to be.
final class ClientsReader implements Reaction<ClientEvent> {

    private final OneClient clients;

    ClientsReader(OneClient clients) {
        this.clients = clients;
    }

    @Override
    public Topic<ClientEvent> topic() {
        return Topic.CLIENTS;
    }

    @Override
    public String name() {
        return "notification.clients";
    }

    @Override
    public void on(ClientEvent fact) {
        switch (fact) {
            case ClientRegistered _ -> {} // ignored, because nobody is written to for being known
            case ClientMerged merged -> clients.handOver(merged.clientId(), merged.survivorId());
        }
    }
}
