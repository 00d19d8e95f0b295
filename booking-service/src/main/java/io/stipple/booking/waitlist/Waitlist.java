package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.client.Client;
import io.stipple.booking.client.Clients;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Who waits for a time.
class Waitlist {
    private final EntryRows rows;
    private final Offers offers;
    private final Clinics clinics;
    private final Clients clients;
    private final Technicians technicians;
    private final Plans plans;
    private final Clock clock;

    Waitlist(
            EntryRows rows,
            Offers offers,
            Clinics clinics,
            Clients clients,
            Technicians technicians,
            Plans plans,
            Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.clinics = clinics;
        this.clients = clients;
        this.technicians = technicians;
        this.plans = plans;
        this.clock = clock;
    }

    /// What came of it.
    sealed interface Joining {
        record Joined(UUID id) implements Joining {}

        record Refused(List<Refusal> refusals) implements Joining {}
    }

    /// Under the id they go on as, if they were made one with another.
    @Transactional
    public Joining join(NewEntry wanted) {
        Optional<Client> client = clients.keep(wanted.clientId());
        Optional<PlanProgress> progress = wanted.planId()
                .flatMap(id -> plans.progressOf(id, ZoneOffset.UTC))
                .filter(known -> client.map(Client::id)
                        .filter(known.plan().clientId()::equals)
                        .isPresent());
        List<Refusal> refusals = refusing(wanted, client, progress);
        if (!refusals.isEmpty()) {
            return new Joining.Refused(refusals);
        }
        Entry entry = new Entry(
                Ids.next(),
                client.orElseThrow().id(),
                wanted.codes(),
                wanted.kind(),
                wanted.technicianId(),
                wanted.planId(),
                wanted.minutes()
                        .or(() -> progress.flatMap(PlanProgress::next).map(PlannedSession::minutes))
                        .map(Duration::ofMinutes),
                wanted.firstDay(),
                wanted.lastDay());
        rows.add(entry, clock.instant());
        return new Joining.Joined(entry.id());
    }

    private List<Refusal> refusing(NewEntry wanted, Optional<Client> client, Optional<PlanProgress> progress) {
        List<Refusal> refusals = new ArrayList<>();
        if (client.isEmpty()) {
            refusals.add(new Refusal.ClientUnknown());
        }
        if (wanted.codes().stream().anyMatch(code -> clinics.find(code).isEmpty())) {
            refusals.add(new Refusal.ClinicUnknown());
        }
        if (wanted.technicianId().filter(id -> isElsewhere(id, wanted)).isPresent()) {
            refusals.add(new Refusal.TechnicianUnknown());
        }
        if (refusals.isEmpty() && isOverEverywhere(wanted)) {
            refusals.add(new Refusal.InThePast());
        }
        if (wanted.planId().isPresent() && progress.isEmpty()) {
            refusals.add(new Refusal.PlanUnknown());
        }
        if (progress.filter(known -> known.next().isEmpty()).isPresent()) {
            refusals.add(new Refusal.NoSessionLeft());
        }
        return refusals;
    }

    /// Who works at none of the clinics is never free there.
    private boolean isElsewhere(UUID technician, NewEntry wanted) {
        return technicians.find(technician).stream()
                .noneMatch(known -> known.clinics().stream().anyMatch(wanted.codes()::contains));
    }

    private boolean isOverEverywhere(NewEntry wanted) {
        return wanted.codes().stream()
                .flatMap(code -> clinics.find(code).stream())
                .allMatch(clinic -> wanted.lastDay().isBefore(clinic.dayOf(clock.instant())));
    }

    /// Staff of any one of the clinics may: whoever the client calls.
    ///
    /// @return false if nobody waits there under that id
    @Transactional
    public boolean leave(UUID id, ClinicScope scope) {
        Optional<Entry> entry = rows.waiting(id, scope);
        entry.ifPresent(waiting -> {
            offers.withdraw(waiting.id());
            rows.end(waiting.id(), "LEFT");
        });
        return entry.isPresent();
    }

    /// Ends what nobody can wait for any more.
    @Transactional
    public void endPassed() {
        rows.endPassed(clock.instant());
    }
}
