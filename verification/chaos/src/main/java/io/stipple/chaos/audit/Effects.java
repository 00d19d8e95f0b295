package io.stipple.chaos.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Whether tables and topics tell one story, whoever asked for it.
final class Effects {

    private Effects() {}

    static List<String> sameEverywhere(Evidence evidence) {
        Tally rows = Tally.ofRows(evidence);
        Tally topics = Tally.ofTopics(evidence);
        var all = new TreeSet<>(rows.times().keySet());
        all.addAll(topics.times().keySet());
        return all.stream()
                .filter(effect -> rows.of(effect) != topics.of(effect) || rows.of(effect) > 1)
                .map(effect -> "%s: %d times in the tables, %d times on its topic"
                        .formatted(effect, rows.of(effect), topics.of(effect)))
                .toList();
    }

    /// A record may stand twice on its topic, but then it says the same twice, in the same story.
    static List<String> oneFactPerId(Evidence evidence) {
        Map<String, String> said = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (Fact fact : evidence.facts()) {
            String says = fact.partition() + " " + fact.key() + " " + fact.seq() + " " + fact.effect();
            String before = said.putIfAbsent(fact.topic() + " " + fact.id(), says);
            if (!fact.injected() && before != null && !before.equals(says)) {
                found.add("%s holds %s as two different facts".formatted(fact.topic(), fact.id()));
            }
        }
        return found;
    }

    /// What session was told of a visit completes it in booking, unless it was called off meanwhile; and each booking
    /// is confirmed to the client once.
    static List<String> consequences(Evidence evidence) {
        Tally rows = Tally.ofRows(evidence);
        Tally confirmed = Tally.of(evidence.confirmed());
        List<String> found = new ArrayList<>();
        for (String effect : rows.times().keySet()) {
            String visit = effect.substring(effect.indexOf('/') + 1);
            boolean done = effect.startsWith("consulted/") || effect.startsWith("treated/");
            if (done && rows.of("completed/" + visit) + rows.of("cancelled/" + visit) != 1) {
                found.add("%s, but booking does not know that the visit took place".formatted(effect));
            }
        }
        for (Appointment appointment : evidence.appointments()) {
            if (confirmed.of(appointment.id()) != 1) {
                found.add("%d confirmations are planned for %s"
                        .formatted(confirmed.of(appointment.id()), appointment.id()));
            }
        }
        return found;
    }
}
