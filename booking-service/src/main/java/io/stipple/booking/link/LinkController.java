package io.stipple.booking.link;

import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.client.Clients;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Makes links for the service that mails them. Takes no idempotency key: its answer must not be kept anywhere, and a
/// second link to the same invitation does no harm.
@RestController
class LinkController {
    private final Links links;
    private final Clinics clinics;
    private final Clients clients;
    private final Subjects subjects;
    private final Clock clock;

    LinkController(Links links, Clinics clinics, Clients clients, Subjects subjects, Clock clock) {
        this.links = links;
        this.clinics = clinics;
        this.clients = clients;
        this.subjects = subjects;
        this.clock = clock;
    }

    @PostMapping("/v1/links")
    @PreAuthorize("hasAuthority('SERVICE_LINKS')")
    ResponseEntity<?> make(@Valid @RequestBody NewLink request) {
        Link link = request.asLink();
        Optional<Clinic> clinic = clinics.find(link.clinic());
        if (clinic.isEmpty()) {
            return Problems.answer(RefusalProblems.of(new Refusal.ClinicUnknown()));
        }
        if (clients.find(link.clientId()).isEmpty()) {
            return Problems.answer(RefusalProblems.of(new Refusal.ClientUnknown()));
        }
        if (!subjects.isTheirs(link, clinic.get())) {
            return Problems.answer(Problems.notFound());
        }
        Token token = Token.next();
        links.save(token, link, clock.instant());
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("token", token.value()));
    }
}
