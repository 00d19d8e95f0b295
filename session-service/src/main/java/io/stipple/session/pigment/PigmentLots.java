package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Every clinic's shelf.
public interface PigmentLots {
    /// False when that bottle already stands on that clinic's shelf.
    boolean add(PigmentLot lot, Instant at);

    /// At most five hundred, those that expire first in front.
    List<PigmentLot> at(ClinicCode clinic);

    /// Those of the given that exist, whichever clinic's they are.
    Map<LotId, PigmentLot> find(Collection<LotId> ids);

    /// Notes the first use; an earlier opening stays.
    void opened(Collection<LotId> ids, LocalDate day);
}
