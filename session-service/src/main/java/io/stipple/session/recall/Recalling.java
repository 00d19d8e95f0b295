package io.stipple.session.recall;

import io.stipple.contracts.session.LotRecalled;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.Witness;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Declares and closes recalls. Declaring is one transaction: once it has committed, no clinic can record the pigment
/// as used from now on, and everybody known to be exposed is found; telling them follows at once.
class Recalling implements Witness {
    private final Recalls recalls;
    private final Exposures exposures;
    private final Outbox outbox;

    Recalling(Recalls recalls, Exposures exposures, Outbox outbox) {
        this.recalls = recalls;
        this.exposures = exposures;
        this.outbox = outbox;
    }

    @Transactional
    Recall declare(Target target, String reason, boolean drill, UUID by, Instant now) {
        Recall recall = new Recall(new RecallId(Ids.next()), target, reason, drill, by, now, Optional.empty());
        recalls.add(recall);
        List<RecalledLot> lots = recalls.hold(recall.id());
        recalls.name(recall.id());
        if (!drill) {
            recalls.quarantine(recall.id(), by, now);
            lots.stream().map(lot -> fact(recall, lot)).forEach(outbox::put);
        }
        exposures.find(recall.id(), now);
        return recall;
    }

    @Override
    public void recorded(Collection<RecordId> records, Instant now) {
        List<UUID> ids = records.stream().map(RecordId::value).toList();
        exposures.waitForRecalls(ids);
        exposures.join(ids, now);
    }

    @Transactional
    boolean close(RecallId id, UUID by, Instant now) {
        return recalls.close(id, by, now);
    }

    private static LotRecalled fact(Recall recall, RecalledLot lot) {
        return new LotRecalled(recall.id().value(), lot.id(), lot.clinic().value(), lot.lotNumber(), recall.at());
    }
}
