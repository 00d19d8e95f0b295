package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.preference.Choices;
import java.util.Optional;

/// What a client has chosen to be told, and how.
record Wish(boolean mail, boolean texts, boolean onlyWhatMatters) {
    static final Wish USUAL = new Wish(true, false, false);

    static Wish drawn(Chance chance) {
        int ways = chance.below(5);
        return new Wish(ways < 3, ways > 0, chance.happens(0.2));
    }

    boolean allows(Channel way) {
        return way == Channel.EMAIL ? mail : texts;
    }

    boolean wants(MessageClass its) {
        return !onlyWhatMatters || (its != MessageClass.REMINDER && its != MessageClass.ADVICE);
    }

    Choices choices() {
        return new Choices(Optional.empty(), mail, texts, !onlyWhatMatters, !onlyWhatMatters);
    }
}
