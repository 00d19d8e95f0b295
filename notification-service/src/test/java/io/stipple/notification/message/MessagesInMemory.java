package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.memory.Memory;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The table of messages with its indexes and its unique name.
public class MessagesInMemory implements PlannedMessages {
    final Memory memory;
    final InstantSource realTime;
    final TreeSet<MessageRow> waiting = new TreeSet<>(MessageRow.BY_TURN);
    final TreeMap<UUID, MessageRow> inHand = new TreeMap<>();
    private final Map<UUID, MessageRow> rows = new TreeMap<>();
    private final Map<List<Object>, UUID> names = new HashMap<>();
    private final Map<UUID, List<UUID>> about = new HashMap<>();
    private final Set<UUID> ruledOut = new HashSet<>();
    private final Supplier<UUID> ids;

    public MessagesInMemory(Memory memory, InstantSource realTime, Supplier<UUID> ids) {
        this.memory = memory;
        this.realTime = realTime;
        this.ids = ids;
    }

    /// @param timings the version of the rules in force
    public Messages messages(Outbox outbox, Clock clock, int timings) {
        return new Messages(this, outbox, new Bell(), clock, timings);
    }

    /// @param hand what one instance does with the rows: the real thing or a mutant of it
    public Claims claims(ClaimedInMemory hand, Outbox outbox) {
        return new Claims(hand, outbox, new CatchUp(0, realTime));
    }

    public Collection<MessageRow> all() {
        return rows.values();
    }

    public Optional<MessageRow> row(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// When it was planned.
    public boolean wasRuledOut(UUID id) {
        return ruledOut.contains(id);
    }

    public boolean isAnyInHand() {
        return !inHand.isEmpty();
    }

    /// When the next message may be taken by the platform's clock.
    public Optional<Instant> nextDue() {
        Instant soonest = Instant.MAX;
        for (Urgency urgency : Urgency.values()) {
            MessageRow first = first(urgency);
            if (first != null && first.dueAt().isBefore(soonest)) {
                soonest = first.dueAt();
            }
        }
        return Optional.of(soonest).filter(found -> !found.equals(Instant.MAX));
    }

    private @Nullable MessageRow first(Urgency urgency) {
        for (MessageRow row : waiting) {
            if (row.urgency() == urgency.ordinal() && row.claim().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void add(Collection<MessageDraft> drafts, int timings, Optional<WithheldReason> ruledOut, Instant now) {
        drafts.forEach(draft -> add(draft, timings, ruledOut, now));
    }

    private void add(MessageDraft draft, int timings, Optional<WithheldReason> against, Instant now) {
        List<Object> name = name(draft);
        if (isKnown(name)) {
            return;
        }
        UUID id = ids.get();
        names.put(name, id);
        about.computeIfAbsent(draft.aboutId(), first -> new ArrayList<>()).add(id);
        if (against.isPresent()) {
            ruledOut.add(id);
        }
        memory.undoBy(() -> {
            names.remove(name);
            about.get(draft.aboutId()).remove(id);
        });
        PlannedMessage message = new PlannedMessage(
                id,
                draft.clientId(),
                draft.clinic(),
                draft.kind(),
                draft.variant(),
                draft.aboutId(),
                draft.revision(),
                draft.due(),
                draft.expiresAt(),
                0,
                draft.channel());
        MessageRow planned = MessageRow.planned(message, timings, now);
        put(against.map(why -> planned.ended("WITHHELD", why.name(), now)).orElse(planned));
    }

    private static List<Object> name(MessageDraft draft) {
        return List.of(draft.aboutId(), draft.kind(), draft.variant(), draft.revision(), draft.channel());
    }

    protected boolean isKnown(List<Object> name) {
        return names.containsKey(name);
    }

    @Override
    public List<PlannedMessage> withdraw(
            Collection<UUID> aboutIds, Set<MessageKind> kinds, WithheldReason reason, Instant now) {
        List<PlannedMessage> gone = new ArrayList<>();
        for (UUID id : aboutIds.stream()
                .flatMap(one -> about.getOrDefault(one, List.of()).stream())
                .toList()) {
            MessageRow row = rows.get(id);
            if (row != null && kinds.contains(row.message().kind()) && row.is("PLANNED")) {
                memory.lock(id);
                put(row.ended("WITHHELD", reason.name(), now));
                gone.add(row.message());
            }
        }
        return gone;
    }

    @Override
    public void restore(MessageDraft draft) {
        Optional.ofNullable(names.get(name(draft)))
                .flatMap(this::row)
                .filter(row -> row.is("WITHHELD") && row.reason().equals("RULE_CHANGED"))
                .ifPresent(row -> put(MessageRow.planned(row.message(), row.timings(), row.plannedAt())));
    }

    @Override
    public void move(MessageDraft draft, int timings) {
        Optional.ofNullable(names.get(name(draft)))
                .flatMap(this::row)
                .filter(row -> row.is("PLANNED") && !row.isInHand(realTime.instant()))
                .ifPresent(row -> {
                    memory.lock(row.message().id());
                    put(row.moved(draft, timings));
                });
    }

    @Override
    public List<PlannedMessage> withdrawOlder(
            UUID aboutId, Set<MessageKind> kinds, int timings, WithheldReason reason, Instant now) {
        List<PlannedMessage> gone = new ArrayList<>();
        for (UUID id : about.getOrDefault(aboutId, List.of())) {
            row(id).filter(row -> row.is("PLANNED")
                            && !row.isInHand(realTime.instant())
                            && kinds.contains(row.message().kind())
                            && row.timings() < timings)
                    .ifPresent(row -> {
                        memory.lock(id);
                        put(row.ended("WITHHELD", reason.name(), now));
                        gone.add(row.message());
                    });
        }
        return gone;
    }

    @Override
    public boolean wasSent(UUID aboutId, MessageKind kind) {
        return about.getOrDefault(aboutId, List.of()).stream()
                .map(rows::get)
                .anyMatch(row -> row != null && row.message().kind() == kind && row.is("SENT"));
    }

    void put(MessageRow row) {
        UUID id = row.message().id();
        MessageRow before = replace(id, row);
        memory.undoBy(() -> replace(id, before));
    }

    private @Nullable MessageRow replace(UUID id, @Nullable MessageRow row) {
        MessageRow before = row == null ? rows.remove(id) : rows.put(id, row);
        if (before != null) {
            waiting.remove(before);
            inHand.remove(id);
        }
        if (row != null && row.is("PLANNED")) {
            waiting.add(row);
            row.claim().ifPresent(owner -> inHand.put(id, row));
        }
        return before;
    }

    Duration lease() {
        return Duration.ofMinutes(2);
    }
}
