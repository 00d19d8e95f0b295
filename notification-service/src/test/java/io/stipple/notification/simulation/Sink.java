package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.MessageRow;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.visit.VisitsInMemory.Belief;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Where mail arrives, looked at letter by letter: none early, none late, none doubled, none to whom it may not go.
final class Sink {
    private final Parts parts;
    private final Promises promises;
    private final Map<UUID, Integer> arrived = new HashMap<>();
    private final Map<UUID, Integer> inDoubt = new HashMap<>();
    private final Set<UUID> unnoted = new HashSet<>();
    private final Map<String, UUID> names = new HashMap<>();
    private final Map<UUID, TreeMap<Integer, Instant>> invitations = new HashMap<>();

    Sink(Parts parts, Promises promises) {
        this.parts = parts;
        this.promises = promises;
    }

    /// The sender cannot know whether this one arrived: it may come once more.
    void doubt(UUID message) {
        inDoubt.merge(message, 1, Integer::sum);
    }

    /// It arrived, and the database went away before that was noted: it may be called off meanwhile.
    void leaveUnnoted(UUID message) {
        unnoted.add(message);
    }

    boolean mayBeCalledOff(UUID message) {
        return inDoubt.containsKey(message) || unnoted.contains(message);
    }

    int arrivals(UUID message) {
        return arrived.getOrDefault(message, 0);
    }

    /// @param by what it came
    /// @param now when the hand-over began: what happens while the server has the word comes too late
    void arrive(UUID messageId, Person to, Channel by, Letter letter, Instant now) {
        PlannedMessage message = parts.table
                .row(messageId)
                .map(MessageRow::message)
                .orElseThrow(() -> new Violation("one Message-ID for ever", "nothing planned has id " + messageId));
        String name = Promises.name(message);
        int times = arrived.merge(messageId, 1, Integer::sum);
        boolean known = isKnown(name, messageId) | isKnown(Promises.content(message) + " came by " + by, messageId);
        if (known || times > 1 + inDoubt.getOrDefault(messageId, 0)) {
            throw new Violation("none doubled", name);
        }
        if (to.erased) {
            throw new Violation("the erased are left alone", name);
        }
        if (!to.wish.wants(message.kind())) {
            throw new Violation("nobody gets what they do not want", name);
        }
        way(message, to, by, name);
        switch (message.kind()) {
            case TOUCH_UP_INVITATION -> invitation(message, to, name, now);
            case BOOKING_CONFIRMED, BOOKING_MOVED, REMINDER, PREPARATION -> {
                promised(name, now);
                visit(message, letter, name, now);
            }
            case PIGMENT_RECALL -> {
                promised(name, now);
                inLegalHours(to, name, now);
            }
            case WAITLIST_OFFER -> {
                promised(name, now);
                if (promises.takenUp.contains(message.aboutId()) || promises.passedOn.contains(message.aboutId())) {
                    throw new Violation("an offer is made while it stands", name);
                }
            }
            default -> promised(name, now);
        }
    }

    /// As another message.
    private boolean isKnown(String name, UUID messageId) {
        UUID earlier = names.putIfAbsent(name, messageId);
        return earlier != null && !earlier.equals(messageId);
    }

    private static void way(PlannedMessage message, Person to, Channel by, String name) {
        if (!Ways.isSafety(message) && !to.wish.allows(by)) {
            throw new Violation("none comes by a way that was not chosen", name + " came by " + by);
        }
        if (!Ways.first(message, to).equals(Optional.of(by))) {
            throw new Violation("mail goes by mail and a text by text", name + " came by " + by);
        }
    }

    private void promised(String name, Instant now) {
        Promise promise = promises.all.get(name);
        if (promise == null && name.startsWith(MessageKind.PREPARATION.name())) {
            return; // told again after a move
        }
        if (promise == null) {
            throw new Violation("none that nobody asked for", name);
        }
        if (now.isBefore(promise.notBefore())) {
            throw new Violation("none early", name + " was due at " + promise.notBefore());
        }
        if (!now.isBefore(promise.until())) {
            throw new Violation("none after its time", name + " was good until " + promise.until());
        }
    }

    private void visit(PlannedMessage message, Letter letter, String name, Instant now) {
        Belief visit = parts.visits.believed(message.aboutId()).orElseThrow();
        if (!visit.booked() || visit.revision() != message.revision()) {
            throw new Violation("a moved visit is reminded of its new time only", name);
        }
        letter.calendar().ifPresent(entry -> {
            if (!entry.startsAt().equals(visit.startsAt()) || entry.sequence() != visit.revision()) {
                throw new Violation("the calendar shows the visit's time", name);
            }
        });
        if (!now.isBefore(visit.startsAt()) && message.kind().name().startsWith("REM")) {
            throw new Violation("none after its time", name);
        }
    }

    private static void inLegalHours(Person to, String name, Instant now) {
        LocalTime there = LocalTime.ofInstant(now, to.clinic.zone());
        if (there.getHour() < 8 || there.getHour() >= to.clinic.quietFrom()) {
            throw new Violation("invitations and recalls keep the legal hours", name + " at " + there);
        }
    }

    private void invitation(PlannedMessage message, Person to, String name, Instant now) {
        if (to.optedOut || !to.agrees) {
            throw new Violation("opted-out clients get nothing", name);
        }
        if (parts.touchUps.isPaused(message.clinic())) {
            throw new Violation("a clinic that pauses invites nobody", name);
        }
        inLegalHours(to, name, now);
        if (now.isBefore(message.due().at())) {
            throw new Violation("none early", name);
        }
        int number = Integer.parseInt(message.variant());
        TreeMap<Integer, Instant> before = invitations.computeIfAbsent(message.aboutId(), first -> new TreeMap<>());
        if (number > 3 || (number > 1 && message.revision() == 0 && !before.containsKey(number - 1))) {
            throw new Violation("three invitations, in turn", name);
        }
        before.put(number, now);
    }
}
