package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/// A client as the world knows them, with the facts about them that are still on their way.
final class Person {
    final UUID id;
    final Clinic clinic;
    final boolean addressBounces;
    boolean agrees;
    boolean optedOut;
    boolean wantsOnlyWhatMatters;
    boolean erased;
    final Deque<Event> underway = new ArrayDeque<>();
    final List<Event> told = new ArrayList<>();

    Person(UUID id, Clinic clinic, boolean agrees, boolean addressBounces) {
        this.id = id;
        this.clinic = clinic;
        this.agrees = agrees;
        this.addressBounces = addressBounces;
    }

    String address() {
        return id + "@clients.example";
    }
}
