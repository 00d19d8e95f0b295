package io.stipple.local.franchise;

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
    Map<String, UUID> load(List<Person> clients) {
        Progress.Step step = progress.step("clients", clients.size());
        Map<String, UUID> ids = new HashMap<>();
        SideBySide.with(SideBySide.batches(clients, door.atOnce()), batch -> {
                    Map<String, UUID> introduced = door.send(batch);
                    step.done(batch.size());
                    return introduced;
                })
                .forEach(ids::putAll);
        return ids;
    }
}
