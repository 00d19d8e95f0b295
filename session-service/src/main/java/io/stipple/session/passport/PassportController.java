package io.stipple.session.passport;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.record.Amendment;
import io.stipple.session.record.Amendments;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.record.SessionRecords;
import io.stipple.session.record.TreatmentForm;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.Visits;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PassportController {
    private static final int SIDE_BY_SIDE = 3;

    private final Visits visits;
    private final SessionRecords records;
    private final Amendments amendments;
    private final Substitutes substitutes;
    private final ClinicalReadings readings;
    private final Refusals refusals;

    PassportController(
            Visits visits,
            SessionRecords records,
            Amendments amendments,
            PigmentLots lots,
            ClinicalReadings readings,
            Refusals refusals,
            Clock clock) {
        this.visits = visits;
        this.records = records;
        this.amendments = amendments;
        this.substitutes = new Substitutes(lots, clock);
        this.readings = readings;
        this.refusals = refusals;
    }

    @GetMapping("/v1/appointments/{id}/technique-passport")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        Optional<Visit> visit = visits.find(new AppointmentId(id))
                .filter(one -> staff.scope().covers(one.clinic()))
                .filter(one -> one.state().tookPlaceOrMay());
        if (visit.isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        staff.mustBe(visit.get().clinic(), ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        readings.note(staff, visit.get().clinic(), visit.get().client(), What.TECHNIQUE_PASSPORT, Optional.of(id));
        return ResponseEntity.ok(passport(visit.get()));
    }

    /// The appointment is the right: what was done counts, at whichever clinic.
    private Passport passport(Visit visit) {
        List<Done> last = records.of(visit.client(), new ClinicScope.EveryClinic()).stream()
                .filter(SessionRecord.Completed.class::isInstance)
                .map(SessionRecord.Completed.class::cast)
                .sorted(Comparator.comparing(SessionRecord.Completed::endedAt).reversed())
                .limit(SIDE_BY_SIDE)
                .map(record -> Done.of(record, amendments.of(record.id())))
                .toList();
        return new Passport(
                visit.id().value(),
                visit.client().value(),
                last.stream().map(Done::session).toList(),
                last.isEmpty()
                        ? List.of()
                        : substitutes.rows(last.getFirst().record().entry(), visit));
    }

    /// A completed record as it stands.
    private record Done(SessionRecord.Completed record, boolean amended) {
        static Done of(SessionRecord.Completed record, List<Amendment> amendments) {
            return new Done(record.amended(amendments), !amendments.isEmpty());
        }

        Passport.Session session() {
            return new Passport.Session(
                    record.subject().clinic().value(),
                    record.endedAt().atZone(record.subject().zone()).toOffsetDateTime(),
                    record.sign().by(),
                    record.subject().sessionNumber(),
                    amended,
                    record.entry().treatments().stream().map(TreatmentForm::of).toList(),
                    record.entry().observations().orElse(null));
        }
    }
}
