package io.stipple.local.franchise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Brings the clients in.
final class IntroducingClients {

    private final Import door;
    private final Progress progress;

    IntroducingClients(Services services, Progress progress) {
        this.door = new Import(services.booking(), "/v1/imports/clients", "clients", 250);
        this.progress = progress;
    }

    /// @return ids by the demo's own reference
    Map<String, UUID> load(Franchise demo, Instant now) {
        Progress.Step step = progress.step("clients", demo.clients().size());
        Map<String, UUID> ids = new HashMap<>();
        Map<String, List<Visit>> visits = demo.visitsByClient();
        SideBySide.with(SideBySide.batches(demo.clients(), door.atOnce()), batch -> {
                    Map<String, UUID> introduced = door.send(batch.stream()
                            .map(client -> Newcomer.of(client, visits.getOrDefault(client.reference(), List.of()), now))
                            .toList());
                    step.done(batch.size());
                    return introduced;
                })
                .forEach(ids::putAll);
        return ids;
    }

    /// @param registeredAt when they booked their first visit
    record Newcomer(@JsonUnwrapped Person person, Instant registeredAt) {

        static Newcomer of(Person person, List<Visit> visits, Instant now) {
            return new Newcomer(
                    person,
                    visits.stream()
                            .map(visit -> visit.bookedAt(now))
                            .min(Comparator.naturalOrder())
                            .orElse(now));
        }
    }
}
