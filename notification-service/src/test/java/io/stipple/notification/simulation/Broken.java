package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.BouncesInMemory;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import io.stipple.notification.preference.PreferencesInMemory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The service's parts as each mutant has them: whole ones pass untouched.
final class Broken {
    private Broken() {}

    static MessagesInMemory table(Memory memory, InstantSource realTime, Supplier<UUID> ids, Mutant mutant) {
        return new MessagesInMemory(memory, realTime, ids) {
            @Override
            protected boolean isKnown(List<Object> name) {
                return mutant != Mutant.SAME_MESSAGE_PLANNED_TWICE && super.isKnown(name);
            }
        };
    }

    /// Of those called off one after the other.
    static List<AppointmentEvent> facts(List<AppointmentEvent> facts, Mutant mutant) {
        List<AppointmentEvent> read = new ArrayList<>();
        for (AppointmentEvent fact : facts) {
            if (mutant == Mutant.ONLY_THE_LAST_OF_MANY_CALLED_OFF
                    && fact instanceof AppointmentCancelled
                    && !read.isEmpty()
                    && read.getLast() instanceof AppointmentCancelled) {
                read.removeLast();
            }
            read.add(fact);
        }
        return read;
    }

    static PreferencesInMemory choices(Memory memory, Mutant mutant) {
        return mutant == Mutant.TEXTED_WITHOUT_BEING_ASKED
                ? PreferencesInMemory.whereAllWantTexts(memory)
                : new PreferencesInMemory(memory);
    }

    static Bounces bounces(Memory memory, Mutant mutant) {
        return mutant == Mutant.DEAD_ADDRESS_TRIED_AGAIN
                ? BouncesInMemory.forgetful()
                : new BouncesInMemory(memory).bounces();
    }

    static boolean isNotHeard(Event fact, Mutant mutant) {
        return switch (fact) {
            case WaitlistOfferLapsed _ -> mutant == Mutant.OFFER_MADE_AFTER_IT_PASSED_ON;
            case WaitlistOfferAccepted _ -> mutant == Mutant.OFFER_MADE_AFTER_IT_WAS_TAKEN_UP;
            default -> false;
        };
    }

    static Event fact(Event fact, Mutant mutant) {
        return switch (fact) {
            case SessionCompleted it when mutant == Mutant.UTC_INSTEAD_OF_CLINIC_ZONE -> inUtc(it);
            case WaitlistOffered it when mutant == Mutant.OFFER_MADE_AFTER_IT_RAN_OUT -> goodForEver(it);
            default -> fact;
        };
    }

    private static WaitlistOffered goodForEver(WaitlistOffered it) {
        Instant late = it.startsAt().plus(Duration.ofDays(365));
        return new WaitlistOffered(
                it.offerId(),
                it.entryId(),
                it.clientId(),
                it.clinicCode(),
                it.technicianId(),
                it.kind(),
                late,
                late,
                it.zone(),
                late,
                it.occurredAt());
    }

    private static SessionCompleted inUtc(SessionCompleted it) {
        return new SessionCompleted(
                it.recordId(),
                it.appointmentId(),
                it.clientId(),
                it.clinicCode(),
                it.planId(),
                it.sessionNumber(),
                it.endedAt(),
                "UTC",
                it.pigmentLotIds(),
                it.origin(),
                it.occurredAt());
    }

    static PostOffice post(PostOffice whole, Mutant mutant) {
        return switch (mutant) {
            case RANDOM_MESSAGE_ID ->
                new Office(whole) {
                    @Override
                    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
                        return super.post(UUID.randomUUID(), letter, to, now);
                    }
                };
            case TEMPORARY_ANSWER_TAKEN_AS_FINAL ->
                hearing(whole, answer -> answer instanceof Posting.Deferred ? new Posting.Refused() : answer);
            case DEAD_MAILBOX_TAKEN_AS_THE_END ->
                hearing(whole, answer -> answer instanceof Posting.NoSuchAddress ? new Posting.Refused() : answer);
            case CUT_LINE_TAKEN_AS_SENT ->
                hearing(whole, answer -> answer instanceof Posting.Broken ? new Posting.Accepted() : answer);
            default -> whole;
        };
    }

    private static PostOffice hearing(PostOffice whole, UnaryOperator<Posting> as) {
        return new Office(whole) {
            @Override
            public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
                return as.apply(super.post(messageId, letter, to, now));
            }
        };
    }

    private static class Office implements PostOffice {
        private final PostOffice whole;

        Office(PostOffice whole) {
            this.whole = whole;
        }

        @Override
        public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
            return whole.post(messageId, letter, to, now);
        }

        @Override
        public void rest() {
            whole.rest();
        }
    }

    static Occasion occasion(Occasion whole, Mutant mutant) {
        return switch (mutant) {
            case NO_SECOND_LOOK_WHEN_SENDING -> new Blind(whole, Verdict.send());
            case RECALL_TAKEN_FOR_OVER ->
                whole.kinds().contains(MessageKind.PIGMENT_RECALL)
                        ? new Blind(whole, Verdict.withhold(WithheldReason.EXPIRED))
                        : whole;
            default -> whole;
        };
    }

    /// Judges all alike.
    private record Blind(Occasion whole, Verdict verdict) implements Occasion {
        @Override
        public Set<MessageKind> kinds() {
            return whole.kinds();
        }

        @Override
        public Verdict judge(PlannedMessage message, Instant now) {
            return verdict;
        }

        @Override
        public Letter write(PlannedMessage message, Addressee to, Instant now) {
            return whole.write(message, to, now);
        }

        @Override
        public void sent(PlannedMessage message, Instant now) {
            whole.sent(message, now);
        }

        @Override
        public void unreached(PlannedMessage message, Instant now) {
            whole.unreached(message, now);
        }
    }
}
