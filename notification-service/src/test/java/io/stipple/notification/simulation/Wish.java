package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.preference.Choices;
import java.util.Optional;

/// What a client has chosen to be told, and how.
record Wish(boolean mail, boolean texts, boolean onlyWhatMatters) {
    static final Wish USUAL = new Wish(true, false, false);

    static Wish drawn(Chance chance) {
        int ways = chance.below(5);
        return new Wish(ways < 3, ways > 0, chance.happens(0.2));
    }

    /// As little as there is, by no other way.
    Wish narrowed() {
        return new Wish(mail, texts && !mail, true);
    }

    boolean allows(Channel way) {
        return way == Channel.EMAIL ? mail : texts;
    }

    boolean wants(MessageKind kind) {
        return switch (kind) {
            case REMINDER, PREPARATION, AFTERCARE, NEXT_SESSION -> !onlyWhatMatters;
            default -> true;
        };
    }

    Choices choices() {
        return new Choices(Optional.empty(), mail, texts, !onlyWhatMatters, !onlyWhatMatters);
    }
}
