package io.stipple.local.franchise;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Brings past and coming visits in. All visits of one client travel together and in order, so that their story can be
/// told in order.
final class BookingVisits {

    private final Import door;
    private final Progress progress;

    BookingVisits(Services services, Progress progress) {
        this.door = new Import(services.booking(), "/v1/imports/appointments", "appointments", 250);
        this.progress = progress;
    }

    /// @param ids of clients and technicians, by the demo's own references
    /// @return ids by the demo's own reference
    Map<String, UUID> load(Franchise demo, Ids ids, Instant now) {
        Progress.Step step = progress.step("visits", demo.visits().size());
        Map<String, UUID> booked = new HashMap<>();
        SideBySide.with(batches(demo), batch -> {
                    Map<String, UUID> answer = door.send(batch.stream()
                            .sorted(comparing(Visit::startsAt))
                            .map(visit -> NewVisit.of(visit, ids, now))
                            .toList());
                    step.done(batch.size());
                    return answer;
                })
                .forEach(booked::putAll);
        return booked;
    }

    private List<List<Visit>> batches(Franchise demo) {
        List<List<Visit>> batches = new ArrayList<>();
        Map<String, List<Visit>> byClient = demo.visitsByClient();
        List<Visit> batch = new ArrayList<>();
        for (Person client : demo.clients()) {
            List<Visit> theirs = byClient.getOrDefault(client.reference(), List.of());
            if (batch.size() + theirs.size() > door.atOnce()) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.addAll(theirs);
        }
        batches.add(batch);
        return batches;
    }

    record NewVisit(
            String reference,
            UUID clientId,
            String clinic,
            UUID technicianId,
            String kind,
            Instant startsAt,
            Instant endsAt,
            Visit.State state,
            Optional<UUID> planId,
            Optional<Integer> sessionNumber,
            Instant bookedAt) {

        static NewVisit of(Visit visit, Ids ids, Instant now) {
            return new NewVisit(
                    visit.reference(),
                    ids.of(visit.client().reference()),
                    visit.client().clinic(),
                    ids.of(visit.technician().reference()),
                    visit.kind(),
                    visit.startsAt(),
                    visit.endsAt(),
                    visit.state(),
                    visit.step().map(Visit.Step::planId),
                    visit.step().map(Visit.Step::sessionNumber),
                    visit.bookedAt(now));
        }
    }
}
