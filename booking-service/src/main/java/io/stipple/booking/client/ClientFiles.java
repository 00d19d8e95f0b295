package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// What a client has allowed and prefers, and what was ever changed of it.
public class ClientFiles {
    private final ClientList list;
    private final ClientFileRows rows;
    private final ClientLog log;
    private final Clock clock;

    ClientFiles(ClientList list, ClientFileRows rows, ClientLog log, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    Optional<List<ClientLog.Line>> historyOf(UUID id, ClinicScope scope) {
        return list.find(id, scope).map(client -> log.of(client.id()));
    }

    /// Saying the same again changes nothing and is not noted.
    @Transactional
    ResponseEntity<?> consent(UUID id, Consent consent, boolean given, Staff staff) {
        return on(id, staff, client -> {
            if (client.standing().consents().contains(consent) != given) {
                rows.allow(client.id(), consent, given);
                note(
                        client,
                        given ? ClientLog.What.CONSENT_GIVEN : ClientLog.What.CONSENT_WITHDRAWN,
                        consent.name(),
                        staff);
            }
            return ClientView.answer(list.find(client.id(), staff.scope()).orElseThrow());
        });
    }

    @Transactional
    ResponseEntity<?> prefer(UUID id, ExpectedVersion version, String locale, Channel channel, Staff staff) {
        return on(id, staff, client -> {
            if (client.standing().version() != version.value()) {
                return Problems.answer(Problems.staleVersion());
            }
            rows.prefer(client.id(), locale, channel);
            if (!client.person().locale().equals(locale)) {
                note(client, ClientLog.What.PREFERENCE_CHANGED, "LOCALE " + locale, staff);
            }
            if (client.standing().channel() != channel) {
                note(client, ClientLog.What.PREFERENCE_CHANGED, "CHANNEL " + channel, staff);
            }
            return ClientView.answer(list.find(client.id(), staff.scope()).orElseThrow());
        });
    }

    private ResponseEntity<?> on(UUID id, Staff staff, Function<Client, ResponseEntity<?>> act) {
        rows.lock(id);
        return list.find(id, staff.scope()).map(act).orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    private void note(Client client, ClientLog.What what, String detail, Staff staff) {
        log.add(
                client.id(),
                new ClientLog.Line(what, detail, clock.instant(), Optional.of(staff.userId()), Optional.empty()));
    }
}
