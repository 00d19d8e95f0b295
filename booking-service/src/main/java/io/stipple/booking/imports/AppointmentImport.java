package io.stipple.booking.imports;

import static java.util.Objects.requireNonNull;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/// Brings visits in. The rules for booking do not look at history; that nobody is in two places at once holds for it
/// too.
class AppointmentImport {
    private final Records records;
    private final PastVisits visits;
    private final Outbox outbox;
    private final Clock clock;

    AppointmentImport(Records records, PastVisits visits, Outbox outbox, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// On `Nothing` the caller rolls back.
    Imported bringIn(ImportedAppointments request) {
        records.waitForOurTurn();
        return read(request, this::save);
    }

    /// Whether there are rooms enough for all of them at once is not seen before they are written.
    Imported lookAt(ImportedAppointments request) {
        return read(request, (fresh, _) -> visits.taken(fresh));
    }

    private Imported read(ImportedAppointments request, BiFunction<List<PastVisit>, Instant, List<PastVisit>> taking) {
        Instant now = clock.instant();
        Known known = records.of(request.appointments());
        ItemReading reading = new ItemReading(known, now);
        List<Wrong> wrong = new ArrayList<>();
        Map<String, PastVisit> fresh = new LinkedHashMap<>();
        for (ImportedAppointments.Item item : request.appointments()) {
            if (!known.visits().containsKey(item.reference()) && !fresh.containsKey(item.reference())) {
                reading.of(item, wrong).ifPresent(visit -> fresh.put(item.reference(), visit));
            }
        }
        if (wrong.isEmpty() && !fresh.isEmpty()) {
            taking.apply(new ArrayList<>(fresh.values()), now)
                    .forEach(past -> wrong.add(new Wrong(past.reference(), "startsAt", "slot-taken")));
        }
        return wrong.isEmpty() ? new Imported.All(ids(request, known, fresh)) : new Imported.Nothing(wrong);
    }

    private List<PastVisit> save(List<PastVisit> fresh, Instant now) {
        fresh.sort(Comparator.comparing(past -> past.visit().time()));
        List<PastVisit> taken = visits.save(fresh);
        if (taken.isEmpty()) {
            publish(fresh, now);
        }
        return taken;
    }

    private void publish(List<PastVisit> fresh, Instant now) {
        Map<UUID, UUID> rooms = visits.rooms(fresh);
        fresh.stream()
                .map(past -> past.in(
                        rooms.getOrDefault(past.visit().id(), past.visit().roomId())))
                .flatMap(past -> past.facts(now).stream())
                .sorted(Comparator.comparing(AppointmentEvent::occurredAt))
                .forEach(outbox::put);
    }

    private static List<Imported.Pair> ids(ImportedAppointments request, Known known, Map<String, PastVisit> fresh) {
        Map<String, UUID> ids = new HashMap<>(known.visits());
        fresh.forEach((reference, past) -> ids.put(reference, past.visit().id()));
        return request.appointments().stream()
                .map(item -> new Imported.Pair(item.reference(), requireNonNull(ids.get(item.reference()))))
                .toList();
    }
}
