package io.stipple.booking.client;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.problem.Problems;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// Gets to know clients, whoever brings them.
public class Reception {
    private final Clients clients;
    private final Clinics clinics;
    private final Clock clock;

    Reception(Clients clients, Clinics clinics, Clock clock) {
        this.clients = clients;
        this.clinics = clinics;
        this.clock = clock;
    }

    /// A client's id says nothing about when we met them: it is given to strangers, and must not tell them that we
    /// know somebody.
    @Transactional
    public Client meet(Person person, ClinicCode clinic, Origin origin) {
        UUID id = UUID.randomUUID();
        return clients.meet(person, new ClientRegistered(id, clinic.value(), origin, clock.instant()));
    }

    @Transactional
    ResponseEntity<?> register(NewClient request) {
        Optional<Clinic> clinic = clinics.find(new ClinicCode(request.clinic()));
        if (clinic.isEmpty()) {
            return Problems.answer(
                    Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "clinic-unknown", "There is no such clinic"));
        }
        var today = clinic.get().dayOf(clock.instant());
        return switch (Introduction.of(request.asPerson(), clinic.get(), today)) {
            case Introduction.Doubted doubted -> Problems.answer(together(doubted));
            case Introduction.Believed believed -> {
                Client client = meet(believed.person(), clinic.get().code(), Origin.STAFF);
                yield ResponseEntity.created(URI.create("/v1/clients/" + client.id()))
                        .body(Map.of("id", client.id()));
            }
        };
    }

    private static ProblemDetail together(Introduction.Doubted doubted) {
        return Problems.together(
                doubted.doubts().stream().map(doubt -> doubt.problem("")).toList());
    }
}
