package io.stipple.session.record;

import io.stipple.contracts.Origin;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;

/// Writes and completes session records. A record outside the caller's clinics is not found; inside, a role that may
/// not write hears so.
class RecordKeeping {
    private final SessionRecords records;
    private final PigmentLots lots;
    private final RecordRules rules;
    private final SigningOff signingOff;

    RecordKeeping(SessionRecords records, PigmentLots lots, RecordRules rules, SigningOff signingOff) {
        this.records = records;
        this.lots = lots;
        this.rules = rules;
        this.signingOff = signingOff;
    }

    @Transactional
    Attempt write(RecordId id, ExpectedVersion version, Entry entry, Staff staff, Instant now) {
        return onDraft(id, Optional.of(ExpectedVersion.etag(version.value())), staff, draft -> {
            Shelf shelf = shelf(draft, entry, draft.subject().dayKnownAt(now));
            List<RecordRefusal> reasons = rules.writing(entry, shelf);
            if (!reasons.isEmpty()) {
                return new Attempt.Refused(reasons);
            }
            Draft further = draft.rewritten(entry);
            records.rewrite(further);
            return new Attempt.Done(further);
        });
    }

    /// @param etag of the version the caller has seen, if they say
    /// @param endedAt when treatment really ended, if not just now
    @Transactional
    Attempt complete(RecordId id, Optional<String> etag, Optional<Instant> endedAt, Staff staff, Instant now) {
        return onDraft(id, etag, staff, draft -> {
            Instant end = endedAt.orElse(now);
            Shelf shelf = shelf(draft, draft.entry(), draft.subject().dayAt(end));
            List<RecordRefusal> reasons = rules.completing(draft.entry(), shelf, end, now);
            if (!reasons.isEmpty()) {
                return new Attempt.Refused(reasons);
            }
            Completed completed = draft.completed(end, new SessionRecord.Sign(staff.userId(), now, Origin.STAFF));
            return signingOff.signOff(completed);
        });
    }

    private Attempt onDraft(RecordId id, Optional<String> etag, Staff staff, Function<Draft, Attempt> work) {
        Optional<SessionRecord> held = records.hold(id, staff.scope());
        if (held.isEmpty()) {
            return new Attempt.NotFound();
        }
        mayWrite(staff, held.get().subject().clinic());
        return switch (held.get()) {
            case Completed _ -> Attempt.Refused.because(new RecordRefusal.AlreadyCompleted());
            case Draft draft
            when etag.isPresent() && !etag.get().equals(ExpectedVersion.etag(draft.version())) ->
                Attempt.Refused.because(new RecordRefusal.StaleVersion());
            case Draft draft -> work.apply(draft);
        };
    }

    private Shelf shelf(Draft draft, Entry entry, LocalDate day) {
        return new Shelf(draft.subject().clinic(), day, lots.find(entry.lots()));
    }

    static void mayWrite(Staff staff, ClinicCode clinic) {
        staff.mustBe(clinic, ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
    }
}
