package io.stipple.booking.client;

import io.stipple.contracts.booking.ClientMerged;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.outbox.Outbox;
import io.stipple.platform.problem.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// Makes two clients one: the survivor has everything either had, and whoever asks for the other finds them.
public class Merges {
    private final ClientList list;
    private final MergeRows rows;
    private final ClientLog log;
    private final Outbox outbox;
    private final Clock clock;

    Merges(ClientList list, MergeRows rows, ClientLog log, Outbox outbox, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Twice is as good as once. Refused, it changes nothing.
    @Transactional
    ResponseEntity<?> merge(UUID survivorId, UUID duplicateId, String reason, Staff staff) {
        rows.lock(survivorId, duplicateId);
        Optional<Client> survivor = list.find(survivorId, staff.scope());
        if (rows.survivorOf(duplicateId).filter(survivorId::equals).isPresent() && survivor.isPresent()) {
            return ClientView.answer(survivor.get());
        }
        Optional<Client> duplicate = list.find(duplicateId, staff.scope());
        if (survivor.isEmpty() || duplicate.isEmpty()) {
            return Problems.answer(Problems.notFound());
        }
        staff.mustBe(survivor.get().clinic(), ClinicRole.MANAGER);
        staff.mustBe(duplicate.get().clinic(), ClinicRole.MANAGER);
        if (!survivor.get().id().equals(survivorId) || !duplicate.get().id().equals(duplicateId)) {
            return refused("client-already-merged", "One of them goes on as somebody else already", List.of());
        }
        if (survivorId.equals(duplicateId)) {
            return refused("client-is-the-same", "This is one client, not two", List.of());
        }
        if (rows.hasTreatmentRecords(duplicateId)) {
            return refused(
                    "treatment-records-stay", "Treatment records keep their client's id: keep that one", List.of());
        }
        List<UUID> overlaps = rows.overlaps(survivorId, duplicateId);
        return overlaps.isEmpty()
                ? merged(survivor.get(), duplicate.get(), reason, staff)
                : refused("visits-overlap", "One person cannot be at two visits at once: cancel one first", overlaps);
    }

    private ResponseEntity<?> merged(Client survivor, Client duplicate, String reason, Staff staff) {
        Instant now = clock.instant();
        rows.allowNoMoreThan(survivor.id(), duplicate.id());
        rows.handOver(survivor.id(), duplicate.id());
        log.add(
                survivor.id(),
                new ClientLog.Line(
                        ClientLog.What.MERGED,
                        duplicate.id().toString(),
                        now,
                        Optional.of(staff.userId()),
                        Optional.of(reason)));
        outbox.put(new ClientMerged(
                duplicate.id(), survivor.id(), duplicate.clinic().value(), now));
        return ClientView.answer(list.find(survivor.id(), staff.scope()).orElseThrow());
    }

    private static ResponseEntity<?> refused(String slug, String title, List<UUID> visits) {
        return Problems.answer(Problems.of(HttpStatus.CONFLICT, slug, title, Map.of("visits", visits)));
    }
}
