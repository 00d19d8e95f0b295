package io.stipple.notification.simulation;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.notification.message.MessageRow;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.visit.VisitsInMemory.Belief;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks back when everything has come to rest: none lost, and each reason given is true.
record Audit(Parts parts, Promises promises, Sink sink, Hands hands, Map<UUID, Person> people) {
    boolean isAtRest() {
        return parts.table.all().stream()
                .noneMatch(row -> row.claim().isPresent()
                        || (row.is("PLANNED") && !row.message().due().at().isAfter(hands.instant())));
    }

    void lookBack() {
        Set<String> known = new HashSet<>();
        for (MessageRow row : parts.table.all()) {
            PlannedMessage it = row.message();
            known.add(Promises.name(it));
            switch (row.state()) {
                case "SENT" -> require(sink.arrivals(it.id()) > 0, "none lost", row, "noted as sent, never arrived");
                case "WITHHELD" -> require(isTrue(row), "each reason is true", row, row.reason());
                default -> require(it.due().at().isAfter(hands.instant()), "none lost", row, "still undecided");
            }
            require(
                    !row.is("WITHHELD") || sink.arrivals(it.id()) == 0 || sink.mayBeCalledOff(it.id()),
                    "none lost",
                    row,
                    "withheld");
        }
        promises.all.forEach((name, promise) -> {
            if (promise.owed() && !known.contains(name)) {
                throw new Violation("none lost", name + " was never planned");
            }
        });
        told();
    }

    private boolean isTrue(MessageRow row) {
        PlannedMessage it = row.message();
        Person person = people.get(it.clientId());
        Optional<Belief> visit = parts.visits.believed(it.aboutId());
        return switch (row.reason()) {
            case "VISIT_MOVED" ->
                visit.filter(now -> now.revision() > it.revision()).isPresent();
            case "VISIT_GONE" -> visit.filter(now -> !now.booked()).isPresent();
            case "EXPIRED" ->
                it.kind() == MessageKind.WAITLIST_OFFER
                        ? promises.passedOn.contains(it.aboutId()) || hasRunOut(row)
                        : hasExpired(row, visit);
            case "NO_CONSENT" -> person != null && (person.optedOut || !person.agrees);
            case "OPTED_OUT", "NOT_CHOSEN", "UNREACHABLE" -> true; // looked at when it was decided
            case "ERASED" -> person != null && person.erased;
            case "ALREADY_BOOKED" ->
                it.kind() == MessageKind.TOUCH_UP_INVITATION || promises.takenUp.contains(it.aboutId());
            default -> false;
        };
    }

    private boolean hasRunOut(MessageRow row) {
        Promise promise = promises.all.get(Promises.name(row.message()));
        return promise != null && !row.decidedAt().isBefore(promise.until());
    }

    private static boolean hasExpired(MessageRow row, Optional<Belief> visit) {
        PlannedMessage it = row.message();
        return it.hasExpired(row.decidedAt())
                || visit.filter(now -> !now.booked()).isPresent()
                || !it.due().at().isAfter(row.plannedAt());
    }

    /// Every end is published once; what was ruled out when it was planned, never.
    private void told() {
        Map<UUID, Integer> ends = new HashMap<>();
        parts.published.forEach(fact -> {
            switch (fact) {
                case MessageSent sent -> ends.merge(sent.messageId(), 1, Integer::sum);
                case MessageWithheld withheld -> ends.merge(withheld.messageId(), 1, Integer::sum);
                default -> {} // touch-ups are counted by their own tests
            }
        });
        for (MessageRow row : parts.table.all()) {
            boolean silent =
                    row.is("PLANNED") || parts.table.wasRuledOut(row.message().id());
            int times = ends.getOrDefault(row.message().id(), 0);
            require(times == (silent ? 0 : 1), "each end is told once", row, times + " times");
        }
    }

    private static void require(boolean holds, String check, MessageRow row, String what) {
        if (!holds) {
            PlannedMessage it = row.message();
            throw new Violation(check, Promises.name(it) + ": " + what);
        }
    }
}
