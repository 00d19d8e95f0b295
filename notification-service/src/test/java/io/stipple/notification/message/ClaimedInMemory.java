package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One instance's hand in the table of messages. Mutants override what they break.
public class ClaimedInMemory implements ClaimedMessages {
    protected final MessagesInMemory table;
    protected final UUID owner;

    public ClaimedInMemory(MessagesInMemory table, UUID owner) {
        this.table = table;
        this.owner = owner;
    }

    @Override
    public List<PlannedMessage> take(Urgency urgency, int atMost, Instant from, Instant now) {
        List<MessageRow> due = new ArrayList<>();
        for (MessageRow row : table.waiting) {
            if (due.size() == atMost || row.urgency() > urgency.ordinal()) {
                break;
            }
            if (row.urgency() == urgency.ordinal()) {
                if (row.dueAt().isAfter(now)) {
                    break;
                }
                if (!row.dueAt().isBefore(from)
                        && row.isFree(table.realTime.instant())
                        && !table.memory.isLockedElsewhere(row.message().id())) {
                    due.add(row);
                }
            }
        }
        due.forEach(this::claim);
        return due.stream().map(this::taken).toList();
    }

    protected PlannedMessage taken(MessageRow row) {
        return row.message();
    }

    protected void claim(MessageRow row) {
        table.put(row.claimed(owner, table.realTime.instant().plus(table.lease())));
    }

    @Override
    public boolean lock(PlannedMessage message) {
        if (!stillOurs(message)) {
            return false;
        }
        table.memory.lock(message.id());
        return true;
    }

    protected boolean stillOurs(PlannedMessage message) {
        return table.row(message.id()).filter(row -> row.isIn(owner)).isPresent();
    }

    @Override
    public boolean lockUndecided(PlannedMessage message) {
        boolean open = table.row(message.id()).filter(row -> row.is("PLANNED")).isPresent();
        if (open) {
            table.memory.lock(message.id());
        }
        return open;
    }

    @Override
    public void end(Decision decision) {
        MessageRow row = table.row(decision.message().id()).orElseThrow();
        table.put(
                switch (decision) {
                    case Decision.Sent sent -> row.ended("SENT", sent.reason(), sent.at());
                    case Decision.Withheld not ->
                        row.ended("WITHHELD", not.reason().name(), not.at());
                });
    }

    @Override
    public void putBack(PlannedMessage message, Duration delay) {
        change(message, row -> row.triedAgain(table.realTime.instant(), delay));
    }

    @Override
    public void postpone(PlannedMessage message, Instant until) {
        change(message, row -> row.free(until, row.notBefore()));
    }

    @Override
    public void release(PlannedMessage message) {
        change(message, row -> row.free(row.dueAt(), Instant.MIN));
    }

    private void change(PlannedMessage message, java.util.function.UnaryOperator<MessageRow> how) {
        table.row(message.id()).filter(row -> row.isIn(owner)).ifPresent(row -> table.put(how.apply(row)));
    }
}
