package io.stipple.booking.client;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClientController {
    private final Reception reception;
    private final ClientList list;
    private final Clients clients;
    private final Idempotency idempotency;

    ClientController(Reception reception, ClientList list, Clients clients, Idempotency idempotency) {
        this.reception = reception;
        this.list = list;
        this.clients = clients;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/clients")
    ResponseEntity<?> register(Staff staff, IdempotencyKey key, @Valid @RequestBody NewClient request) {
        staff.mustBe(new ClinicCode(request.clinic()), ClinicRole.MANAGER, ClinicRole.FRONT_DESK);
        return idempotency.once(key, request, () -> reception.register(request, staff.scope()));
    }

    @GetMapping("/v1/clients/{id}")
    ResponseEntity<?> show(Staff staff, @PathVariable UUID id) {
        return list.find(id, staff.scope())
                .<ResponseEntity<?>>map(ClientView::answer)
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @GetMapping("/v1/clients")
    ClientView.Page search(
            Staff staff,
            @RequestParam(defaultValue = "") @Size(max = 100) String query,
            @RequestParam Optional<ClinicCode> clinic,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<ClientView> found = list.page(new ClientList.Search(query, clinic, after, limit), staff.scope()).stream()
                .map(ClientView::of)
                .toList();
        return new ClientView.Page(
                found, found.size() == limit ? Optional.of(found.getLast().id()) : Optional.empty());
    }

    /// For services alone: how to reach a client, asked at the moment of use.
    @GetMapping("/v1/clients/{id}/contact")
    @PreAuthorize("hasAuthority('SERVICE_CONTACTS')")
    ResponseEntity<?> contact(@PathVariable UUID id) {
        return clients.find(id)
                .<ResponseEntity<?>>map(client -> ResponseEntity.ok(ClientView.Contact.of(client)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
