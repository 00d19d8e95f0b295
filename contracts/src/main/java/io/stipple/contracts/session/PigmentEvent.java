package io.stipple.contracts.session;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about pigment on a clinic's shelf. On topic `session.pigments`.
public sealed interface PigmentEvent extends Event permits LotRecalled {
    UUID lotId();

    @Override
    default String story() {
        return lotId().toString();
    }

    @Override
    default String subject() {
        return lotId().toString();
    }
}
