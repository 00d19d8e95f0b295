package io.stipple.notification.courier;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Travelled;
import io.stipple.notification.preference.Choices;
import java.util.UUID;

/// A letter that is written and may leave if nothing speaks against it at the last moment.
///
/// @param chosen how the client wished to be told when it was written
record Ready(PlannedMessage message, Occasion occasion, Letter letter, Addressee to, Choices chosen) {

    UUID id() {
        return message.id();
    }

    Travelled travelled() {
        return new Travelled(to.address().channel(), letter.wording());
    }
}
