package io.stipple.booking.imports;

import io.stipple.booking.client.Clients;
import io.stipple.booking.client.Introduction;
import io.stipple.booking.client.Person;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings clients in.
class ClientImport {
    private final Clinics clinics;
    private final Clients clients;
    private final Clock clock;

    ClientImport(Clinics clinics, Clients clients, Clock clock) {
        this.clinics = clinics;
        this.clients = clients;
        this.clock = clock;
    }

    /// Everybody is looked at before anybody is written.
    Imported bringIn(ImportedClients request) {
        Map<ClinicCode, Clinic> known =
                clinics.all().stream().collect(Collectors.toMap(Clinic::code, Function.identity()));
        Map<ImportedClients.Item, Person> believed = new LinkedHashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        for (ImportedClients.Item item : request.clients()) {
            Clinic clinic = known.get(new ClinicCode(item.clinic()));
            if (clinic == null) {
                wrong.add(new Wrong(item.reference(), "clinic", "clinic-unknown"));
            } else {
                switch (Introduction.of(item.asPerson(), clinic, clinic.dayOf(clock.instant()))) {
                    case Introduction.Believed person -> believed.put(item, person.person());
                    case Introduction.Doubted doubted ->
                        doubted.doubts()
                                .forEach(doubt -> wrong.add(new Wrong(item.reference(), doubt.field(), doubt.slug())));
                }
            }
        }
        return wrong.isEmpty() ? new Imported.All(meet(believed)) : new Imported.Nothing(wrong);
    }

    private List<Imported.Pair> meet(Map<ImportedClients.Item, Person> believed) {
        return believed.entrySet().stream()
                .map(one -> new Imported.Pair(
                        one.getKey().reference(),
                        meet(one.getKey(), one.getValue()).id()))
                .toList();
    }

    private Clients.Met meet(ImportedClients.Item item, Person person) {
        Instant when = item.registeredAt().map(OffsetDateTime::toInstant).orElseGet(clock::instant);
        return clients.meet(
                person, new ClientRegistered(UUID.randomUUID(), item.clinic(), Origin.IMPORT, when), item.reference());
    }
}
