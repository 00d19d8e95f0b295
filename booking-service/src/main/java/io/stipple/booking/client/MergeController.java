package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who may be whom. Merging asks for no idempotency key: the second time it is done already.
@RestController
class MergeController {
    private final Merges merges;
    private final Likenesses likenesses;
    private final ClientList list;

    MergeController(Merges merges, Likenesses likenesses, ClientList list) {
        this.merges = merges;
        this.likenesses = likenesses;
        this.list = list;
    }

    /// @param clientId who is nobody any more
    record NewMerge(
            @NotNull UUID clientId,
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/v1/clients/{id}/merges")
    ResponseEntity<?> merge(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewMerge request) {
        return merges.merge(id, request.clientId(), request.reason(), staff);
    }

    @GetMapping("/v1/clients/{id}/likenesses")
    ResponseEntity<?> likenesses(Staff staff, @PathVariable UUID id) {
        return list.find(id, staff.scope())
                .<ResponseEntity<?>>map(client -> ResponseEntity.ok(likenesses.of(client, staff.scope())))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @GetMapping("/v1/clinics/{code}/likenesses")
    Map<String, List<Likenesses.Group>> groups(
            Staff staff,
            @PathVariable ClinicCode code,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        staff.mustBe(code, ClinicRole.MANAGER, ClinicRole.FRONT_DESK);
        return Map.of("groups", likenesses.groups(new ClinicScope.Clinics(Set.of(code)), limit));
    }
}
