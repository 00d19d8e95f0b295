package io.stipple.session.record;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.session.pigment.LotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was done in one session. A draft is written until it is completed; then it stands.
public sealed interface SessionRecord {
    RecordId id();

    Subject subject();

    Entry entry();

    int version();

    record Draft(RecordId id, Subject subject, Entry entry, int version) implements SessionRecord {
        Draft rewritten(Entry further) {
            return new Draft(id, subject, further, version + 1);
        }

        Completed completed(Instant endedAt, Sign sign) {
            return new Completed(id, subject, entry, version + 1, endedAt, sign);
        }
    }

    /// @param endedAt when treatment really ended
    record Completed(RecordId id, Subject subject, Entry entry, int version, Instant endedAt, Sign sign)
            implements SessionRecord {
        /// As it stands after its amendments, given in their order.
        public Completed amended(List<Amendment> amendments) {
            return amendments.isEmpty()
                    ? this
                    : new Completed(id, subject, amendments.getLast().after(), version, endedAt, sign);
        }

        public SessionCompleted fact() {
            return new SessionCompleted(
                    id.value(),
                    subject.appointment().value(),
                    subject.client().value(),
                    subject.clinic().value(),
                    subject.plan().value(),
                    subject.sessionNumber(),
                    endedAt,
                    subject.zone().getId(),
                    entry.lots().stream().map(LotId::value).toList(),
                    sign.origin(),
                    sign.at());
        }
    }

    /// Who completed it and when.
    record Sign(UUID by, Instant at, Origin origin) {}
}
