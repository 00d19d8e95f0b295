package io.stipple.platform.inbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One client's facts on their way to a service, and what became of them there.
final class MirasStory {
    final UUID id = UUID.randomUUID();
    final UUID visit = UUID.randomUUID();
    final AppointmentEvent booked = booked(id, visit);
    final AppointmentEvent completed = completed(id, visit);
    private final Service service;
    private final Readings<AppointmentEvent> reader;

    MirasStory(Service service, Readings<AppointmentEvent> reader) {
        this.service = service;
        this.reader = reader;
        reader.first(_ -> {});
    }

    Wire wire(AppointmentEvent fact, long seq) {
        return Wire.of(Topic.APPOINTMENTS, fact, seq);
    }

    void refuse(AppointmentEvent poison) {
        reader.first(fact -> {
            if (fact.equals(poison)) {
                throw new IllegalArgumentException("not this one");
            }
        });
    }

    List<AppointmentEvent> facts() {
        return factsOf(id);
    }

    List<AppointmentEvent> factsOf(UUID client) {
        return reader.seen().stream()
                .filter(fact -> fact.clientId().equals(client))
                .toList();
    }

    List<ParkedEvent> parked() {
        return desk().parked(Optional.empty(), 200).stream()
                .filter(event -> event.story().equals(id.toString()))
                .toList();
    }

    InboxDesk desk() {
        return service.get(InboxDesk.class);
    }

    double counted(String meter) {
        var counter = service.get(MeterRegistry.class)
                .find(meter)
                .tags(List.of(Tag.of("reader", reader.name())))
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
