package io.stipple.booking.client;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.Problems;
import java.net.URI;
import java.time.Clock;
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
    private final Likenesses likenesses;
    private final Clock clock;

    Reception(Clients clients, Clinics clinics, Likenesses likenesses, Clock clock) {
        this.clients = clients;
        this.clinics = clinics;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /// @param known whether e-mail and birth date are those of somebody we knew, who is left as they were
    /// @param like others who may be the same person
    record Registered(UUID id, boolean known, Likenesses.Found like) {}

    /// A client's id says nothing about when we met them: it is given to strangers, and must not tell them that we
    /// know somebody.
    @Transactional
    public Clients.Met meet(Person person, ClinicCode clinic, Origin origin) {
        UUID id = UUID.randomUUID();
        return clients.meet(person, new ClientRegistered(id, clinic.value(), origin, clock.instant()));
    }

    @Transactional
    ResponseEntity<?> register(NewClient request, ClinicScope scope) {
        Optional<Clinic> clinic = clinics.find(new ClinicCode(request.clinic()));
        if (clinic.isEmpty()) {
            return Problems.answer(
                    Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "clinic-unknown", "There is no such clinic"));
        }
        var today = clinic.get().dayOf(clock.instant());
        return switch (Introduction.of(request.asPerson(), clinic.get(), today)) {
            case Introduction.Doubted doubted -> Problems.answer(together(doubted));
            case Introduction.Believed believed -> {
                Clients.Met met = meet(believed.person(), clinic.get().code(), Origin.STAFF);
                yield ResponseEntity.created(URI.create("/v1/clients/" + met.id()))
                        .body(new Registered(
                                met.id(), !met.forTheFirstTime(), likenesses.of(met.id(), believed.person(), scope)));
            }
        };
    }

    private static ProblemDetail together(Introduction.Doubted doubted) {
        return Problems.together(
                doubted.doubts().stream().map(doubt -> doubt.problem("")).toList());
    }
}
