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

/// Claims, broken in one way.
final class MutantHand extends ClaimedInMemory {
    private final Memory memory;
    private final Mutant mutant;

    MutantHand(MessagesInMemory table, UUID owner, Memory memory, Mutant mutant) {
        super(table, owner);
        this.memory = memory;
        this.mutant = mutant;
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
