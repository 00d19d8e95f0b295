package io.stipple.session.record;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Sets right what a completed record says: the record stays, the amendment stands beside it.
class Amending {
    private final SessionRecords records;
    private final Amendments amendments;
    private final RecordRules rules;
    private final Shelves shelves;
    private final List<Witness> witnesses;

    Amending(
            SessionRecords records,
            Amendments amendments,
            RecordRules rules,
            Shelves shelves,
            List<Witness> witnesses) {
        this.records = records;
        this.amendments = amendments;
        this.rules = rules;
        this.shelves = shelves;
        this.witnesses = List.copyOf(witnesses);
    }

    @Transactional
    Attempt amend(RecordId id, String reason, Entry right, Staff staff, Instant now) {
        Optional<SessionRecord> held = records.hold(id, staff.scope());
        if (held.isEmpty()) {
            return new Attempt.NotFound();
        }
        RecordKeeping.mayWrite(staff, held.get().subject().clinic());
        return switch (held.get()) {
            case SessionRecord.Draft _ -> Attempt.Refused.because(new RecordRefusal.NotCompleted());
            case SessionRecord.Completed record -> amend(record, reason, right, staff, now);
        };
    }

    private Attempt amend(SessionRecord.Completed record, String reason, Entry right, Staff staff, Instant now) {
        List<Amendment> before = amendments.of(record.id());
        Entry present = record.amended(before).entry();
        if (present.equals(right)) {
            return Attempt.Refused.because(new RecordRefusal.NothingAmended());
        }
        List<RecordRefusal> reasons = rules.writing(right, shelves.of(record, right, record.endedAt()));
        if (!reasons.isEmpty()) {
            return new Attempt.Refused(reasons);
        }
        amendments.add(
                record.id(),
                new Amendment(Ids.next(), before.size() + 1, reason.strip(), present, right, staff.userId(), now));
        witnesses.forEach(witness -> witness.recorded(List.of(record.id()), now));
        return new Attempt.Done(record);
    }
}
