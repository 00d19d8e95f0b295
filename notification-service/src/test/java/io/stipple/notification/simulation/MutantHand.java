package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.ClaimedInMemory;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.MessageRow;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Travelled;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Claims, broken in one way.
final class MutantHand extends ClaimedInMemory {
    private final Memory memory;
    private final Mutant mutant;
    private final Consumer<Decision> ended;

    MutantHand(MessagesInMemory table, UUID owner, Memory memory, Mutant mutant, Consumer<Decision> ended) {
        super(table, owner);
        this.ended = ended;
        this.memory = memory;
        this.mutant = mutant;
    }

    @Override
    protected PlannedMessage taken(MessageRow row) {
        return mutant == Mutant.TEXT_SENT_AS_A_SECOND_MAIL ? byMail(row.message()) : row.message();
    }

    private static PlannedMessage byMail(PlannedMessage m) {
        return new PlannedMessage(
                m.id(),
                m.clientId(),
                m.clinic(),
                m.kind(),
                m.variant(),
                m.aboutId(),
                m.revision(),
                m.due(),
                m.expiresAt(),
                m.attempts());
    }

    @Override
    public void end(Decision decision) {
        super.end(decision);
        ended.accept(decision);
    }

    @Override
    protected void claim(MessageRow row) {
        if (mutant != Mutant.DISPATCHER_WITHOUT_CLAIM) {
            super.claim(row);
        }
    }

    @Override
    protected boolean stillOurs(PlannedMessage message) {
        return switch (mutant) {
            case DISPATCHER_WITHOUT_CLAIM, CLAIM_NOT_CHECKED_WHEN_SENDING -> true;
            default -> super.stillOurs(message);
        };
    }

    @Override
    public boolean lock(PlannedMessage message) {
        boolean ours = super.lock(message);
        if (ours && mutant == Mutant.MARK_BEFORE_SEND) {
            memory.ownTransaction()
                    .executeWithoutResult(running ->
                            end(new Decision.Sent(message, new Travelled(Channel.EMAIL, "1"), Instant.EPOCH)));
        }
        return ours;
    }

    @Override
    public boolean lockUndecided(PlannedMessage message) {
        return mutant != Mutant.TAKEN_LETTER_NEVER_NOTED && super.lockUndecided(message);
    }
}
