package io.stipple.platform.inbox;

import io.stipple.platform.inbox.MemoryFeed.Clock;

/// The seams of a simulated service, as they should be. A mutant breaks one of them.
class Variant {
    MemoryDatabase database(Fate fate) {
        return new MemoryDatabase(fate);
    }

    MemoryHandled handled(MemoryDatabase database) {
        return new MemoryHandled(database);
    }

    MemoryParked parked(MemoryDatabase database) {
        return new MemoryParked(database);
    }

    MemoryFeed feed(MemoryLog log, Fate fate, Clock clock) {
        return new MemoryFeed(log, fate, clock);
    }

    SimulatedReader reader(Simulation simulation) {
        return new SimulatedReader(simulation);
    }

    Together together(Inbox<?> inbox) {
        return inbox.together();
    }
}
