package io.stipple.notification.visit;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Judges and writes what concerns one visit, by how the visit stands now.
record VisitOccasion(Visits visits, VisitLetters letters) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return EnumSet.of(
                MessageKind.BOOKING_CONFIRMED,
                MessageKind.BOOKING_MOVED,
                MessageKind.BOOKING_CANCELLED,
                MessageKind.REMINDER,
                MessageKind.PREPARATION);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        return look(List.of(message)).judge(message, now);
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        return look(List.of(message)).write(message, to, now);
    }

    @Override
    public View look(Collection<PlannedMessage> messages) {
        return new Seen(
                visits.find(messages.stream().map(PlannedMessage::aboutId).collect(Collectors.toSet())), letters);
    }

    private record Seen(Map<UUID, Visit> known, VisitLetters letters) implements View {

        @Override
        public Verdict judge(PlannedMessage message, Instant now) {
            return visit(message)
                    .map(visit -> VisitOccasion.judge(message, visit, now))
                    .orElse(Verdict.withhold(WithheldReason.VISIT_GONE));
        }

        @Override
        public Letter write(PlannedMessage message, Addressee to, Instant now) {
            return letters.write(message, visit(message).orElseThrow(), to);
        }

        private Optional<Visit> visit(PlannedMessage message) {
            return Optional.ofNullable(known.get(message.aboutId()));
        }
    }

    static Verdict judge(PlannedMessage message, Visit visit, Instant now) {
        boolean tellsOfTheEnd = message.kind() == MessageKind.BOOKING_CANCELLED;
        return switch (visit.state()) {
            case MISSED -> Verdict.withhold(WithheldReason.VISIT_GONE);
            case COMPLETED -> Verdict.withhold(WithheldReason.EXPIRED);
            case CANCELLED -> tellsOfTheEnd ? inTime(message, now) : Verdict.withhold(WithheldReason.VISIT_GONE);
            case BOOKED ->
                message.revision() == visit.revision()
                        ? inTime(message, now)
                        : Verdict.withhold(WithheldReason.VISIT_MOVED);
        };
    }

    private static Verdict inTime(PlannedMessage message, Instant now) {
        return message.hasExpired(now) ? Verdict.withhold(WithheldReason.EXPIRED) : Verdict.send();
    }
}
