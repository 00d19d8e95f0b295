package io.stipple.session.record;

import io.stipple.contracts.Origin;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.annotation.Transactional;

/// Writes and completes session records. A record outside the caller's clinics is not found; inside, a role that may
/// not write hears so.
class RecordKeeping {
    private final SessionRecords records;
    private final Shelves shelves;
    private final RecordRules rules;
    private final MinimumRecord minimum;
    private final SigningOff signingOff;

    RecordKeeping(
            SessionRecords records, Shelves shelves, RecordRules rules, MinimumRecord minimum, SigningOff signingOff) {
        this.records = records;
        this.shelves = shelves;
        this.rules = rules;
        this.minimum = minimum;
        this.signingOff = signingOff;
    }

    /// Saving what is already saved is no conflict: whoever lost the answer may send the same again.
    @Transactional
    Attempt write(RecordId id, ExpectedVersion version, Entry entry, Staff staff, Instant now) {
        return onDraft(id, staff, draft -> {
            if (draft.version() == version.value() + 1 && draft.entry().equals(entry)) {
                return new Attempt.Done(draft);
            }
            return seen(draft, Optional.of(ExpectedVersion.etag(version.value())), () -> rewrite(draft, entry, now));
        });
    }

    /// @param etag of the version the caller has seen, if they say
    /// @param endedAt when treatment really ended, if not just now
    @Transactional
    Attempt complete(RecordId id, Optional<String> etag, Optional<Instant> endedAt, Staff staff, Instant now) {
        return onDraft(
                id,
                staff,
                draft -> seen(draft, etag, () -> {
                    Instant end = endedAt.orElse(now);
                    List<RecordRefusal> reasons = new ArrayList<>(signingOff.visitGone(draft));
                    reasons.addAll(minimum.missing(draft));
                    reasons.addAll(rules.completing(draft.entry(), shelves.of(draft, draft.entry(), end), end, now));
                    if (!reasons.isEmpty()) {
                        return new Attempt.Refused(List.copyOf(reasons));
                    }
                    Completed completed =
                            draft.completed(end, new SessionRecord.Sign(staff.userId(), now, Origin.STAFF));
                    return signingOff.signOff(completed, minimum.practice(draft));
                }));
    }

    private Attempt rewrite(Draft draft, Entry entry, Instant now) {
        List<RecordRefusal> reasons =
                rules.writing(entry, shelves.of(draft, entry, draft.subject().momentKnownAt(now)));
        if (!reasons.isEmpty()) {
            return new Attempt.Refused(reasons);
        }
        Draft further = draft.rewritten(entry);
        records.rewrite(further);
        return new Attempt.Done(further);
    }

    private Attempt onDraft(RecordId id, Staff staff, Function<Draft, Attempt> work) {
        Optional<SessionRecord> held = records.hold(id, staff.scope());
        if (held.isEmpty()) {
            return new Attempt.NotFound();
        }
        mayWrite(staff, held.get().subject().clinic());
        return switch (held.get()) {
            case Completed _ -> Attempt.Refused.because(new RecordRefusal.AlreadyCompleted());
            case Draft draft -> work.apply(draft);
        };
    }

    private static Attempt seen(Draft draft, Optional<String> etag, Supplier<Attempt> work) {
        return etag.isPresent() && !etag.get().equals(ExpectedVersion.etag(draft.version()))
                ? Attempt.Refused.because(new RecordRefusal.StaleVersion())
                : work.get();
    }

    static void mayWrite(Staff staff, ClinicCode clinic) {
        staff.mustBe(clinic, ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
    }
}
