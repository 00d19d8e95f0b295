package io.stipple.chaos.audit;

import io.stipple.chaos.audit.Command.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What clients were answered, against what the tables and the topics hold.
final class Promises {

    private Promises() {}

    static List<String> acknowledged(Evidence evidence) {
        Tally rows = Tally.ofRows(evidence);
        Tally topics = Tally.ofTopics(evidence);
        return with(evidence, Outcome.OK)
                .flatMap(command -> command.effects().stream()
                        .filter(effect -> rows.of(effect) != 1 || topics.of(effect) != 1)
                        .map(effect -> "%s %s was acknowledged, but %s is %d times in the tables, %d times on its topic"
                                .formatted(command.what(), command.id(), effect, rows.of(effect), topics.of(effect))))
                .toList();
    }

    static List<String> unknown(Evidence evidence) {
        Tally rows = Tally.ofRows(evidence);
        Tally topics = Tally.ofTopics(evidence);
        return with(evidence, Outcome.UNKNOWN)
                .filter(command -> !command.effects().isEmpty())
                .filter(command -> isTorn(command, rows) || isTorn(command, topics))
                .map(command -> "%s %s is unknown, and of its effects %s the tables hold %s, the topics %s"
                        .formatted(
                                command.what(),
                                command.id(),
                                command.effects(),
                                counts(command, rows),
                                counts(command, topics)))
                .toList();
    }

    /// Each effect once, or each not at all.
    private static boolean isTorn(Command command, Tally tally) {
        Set<Long> times = command.effects().stream().map(tally::of).collect(Collectors.toSet());
        return !times.equals(Set.of(0L)) && !times.equals(Set.of(1L));
    }

    private static List<Long> counts(Command command, Tally tally) {
        return command.effects().stream().map(tally::of).toList();
    }

    static List<String> refused(Evidence evidence) {
        Tally rows = Tally.ofRows(evidence);
        Set<String> asked = evidence.commands().stream()
                .filter(command -> command.outcome() != Outcome.FAIL)
                .flatMap(command -> command.effects().stream())
                .collect(Collectors.toSet());
        return with(evidence, Outcome.FAIL)
                .flatMap(command -> command.effects().stream()
                        .filter(effect -> rows.of(effect) > 0 && !asked.contains(effect))
                        .map(effect -> command.what() + " " + command.id() + " was refused, but " + effect
                                + " is in the tables"))
                .toList();
    }

    private static Stream<Command> with(Evidence evidence, Outcome outcome) {
        return evidence.commands().stream().filter(command -> command.outcome() == outcome);
    }
}
