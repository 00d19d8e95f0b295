package io.stipple.platform.inbox;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientEvent;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.inbox.Told.Kind;
import org.springframework.dao.QueryTimeoutException;

/// Notes each fact's effect in the simulated database, if the fact lets it.
class SimulatedReader implements Projection<ClientEvent> {
    static final String NAME = "simulated.clients";

    private final Simulation simulation;

    SimulatedReader(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public Topic<ClientEvent> topic() {
        return Topic.CLIENTS;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void on(ClientEvent fact) {
        switch (fact) {
            case ClientRegistered met -> take(simulation.publisher.told.get(Told.numberOf(met)));
            case ClientMerged _ -> throw new IllegalStateException("nobody tells this here");
        }
    }

    private void take(Told fact) {
        simulation.fate.at("before the effect");
        if (fact.kind() == Kind.POISON || fact.kind() == Kind.SICK && !simulation.mended) {
            throw new IllegalArgumentException("not this one");
        }
        if (simulation.troubled == fact.number()) {
            throw new QueryTimeoutException("a peer is slow");
        }
        simulation.fate.say("effect %d", fact.number());
        simulation.checks.overtakes(fact);
        done(fact.number());
        simulation.fate.at("after the effect");
    }

    void done(int fact) {
        simulation.database.effect(fact);
    }

    @Override
    public void reset() {}
}
