package io.stipple.chaos.audit;

import java.util.ArrayList;
import java.util.List;

/// Mails at the sink, by the message they carry.
final class Mails {

    private Mails() {}

    static List<String> once(Evidence evidence) {
        Tally arrived = Tally.of(evidence.mails());
        List<String> found = new ArrayList<>();
        arrived.times().forEach((message, times) -> {
            if (times > 1 + evidence.mayDouble().getOrDefault(message, 0L)) {
                found.add("message %s arrived %d times".formatted(message, times));
            }
            if (!evidence.sent().contains(message) && !evidence.mayDouble().containsKey(message)) {
                found.add("message %s arrived, but is not marked as sent".formatted(message));
            }
        });
        evidence.sent().stream()
                .filter(message -> arrived.of(message) == 0)
                .forEach(message -> found.add("message %s is marked as sent, but never arrived".formatted(message)));
        return found;
    }
}
