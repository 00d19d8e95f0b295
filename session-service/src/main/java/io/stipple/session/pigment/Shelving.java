package io.stipple.session.pigment;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;

/// Opens, moves, uses up and quarantines bottles; each act holds its lot and leaves a line in its book.
class Shelving {
    private final Bottles bottles;
    private final LotBook book;

    Shelving(Bottles bottles, LotBook book) {
        this.bottles = bottles;
        this.book = book;
    }

    sealed interface Outcome {
        record Done(PigmentLot lot) implements Outcome {}

        record NotFound() implements Outcome {}

        record Refused(ProblemDetail problem) implements Outcome {}
    }

    /// @param managed where the caller may act on lots
    @Transactional
    Outcome act(LotId id, ClinicScope managed, Function<PigmentLot, Optional<ProblemDetail>> work) {
        Optional<PigmentLot> lot = bottles.hold(id).filter(one -> managed.covers(one.clinic()));
        if (lot.isEmpty()) {
            return new Outcome.NotFound();
        }
        return work.apply(lot.get())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done(bottles.hold(id).orElseThrow()));
    }

    Optional<ProblemDetail> open(PigmentLot lot, LocalDate today, UUID by, Instant now) {
        if (lot.openedOn().isPresent()) {
            return Optional.of(Problems.of(CONFLICT, "lot-already-open", "This lot was opened before"));
        }
        if (!(lot.at(now, today) instanceof Usability.Usable)) {
            return Optional.of(Problems.of(CONFLICT, "lot-unusable", "This lot may not be used any more"));
        }
        bottles.open(lot, today);
        book.note(lot.id(), Movement.OPENED, 1, Optional.empty(), by, now);
        return Optional.empty();
    }

    Optional<ProblemDetail> useUp(PigmentLot lot, int count, LocalDate today, UUID by, Instant now) {
        if (count > lot.stock().bottles()) {
            return Optional.of(LotProblems.tooFew(lot.stock().bottles()));
        }
        bottles.take(lot, count, today);
        book.note(lot.id(), Movement.USED_UP, count, Optional.empty(), by, now);
        return Optional.empty();
    }

    /// A bottle that goes to another clinic keeps its dates and stands there as a lot of that clinic.
    Optional<ProblemDetail> move(PigmentLot lot, ClinicCode to, int count, LocalDate today, UUID by, Instant now) {
        if (lot.stock().quarantinedAt().isPresent()) {
            return Optional.of(Problems.of(CONFLICT, "lot-quarantined", "A quarantined lot stays where it is"));
        }
        if (to.equals(lot.clinic())) {
            return Optional.of(
                    Problems.of(UNPROCESSABLE_CONTENT, "lot-already-there", "It stands there", Map.of("field", "to")));
        }
        if (count > lot.stock().bottles()) {
            return Optional.of(LotProblems.tooFew(lot.stock().bottles()));
        }
        bottles.take(lot, count, today);
        book.note(lot.id(), Movement.MOVED_OUT, count, Optional.empty(), by, now);
        book.note(bottles.put(lot, to, count, now), Movement.MOVED_IN, count, Optional.empty(), by, now);
        return Optional.empty();
    }

    Optional<ProblemDetail> quarantine(PigmentLot lot, String reason, UUID by, Instant now) {
        if (lot.stock().quarantinedAt().isPresent()) {
            return Optional.of(Problems.of(CONFLICT, "lot-quarantined", "This lot is quarantined already"));
        }
        bottles.quarantine(lot, Optional.of(now));
        book.note(lot.id(), Movement.QUARANTINED, lot.stock().bottles(), Optional.of(reason), by, now);
        return Optional.empty();
    }

    Optional<ProblemDetail> release(PigmentLot lot, String reason, UUID by, Instant now) {
        if (lot.stock().quarantinedAt().isEmpty()) {
            return Optional.of(Problems.of(CONFLICT, "lot-not-quarantined", "This lot is not quarantined"));
        }
        if (book.isRecalled(lot.id())) {
            return Optional.of(Problems.of(CONFLICT, "lot-recalled", "A recalled lot is never released"));
        }
        bottles.quarantine(lot, Optional.empty());
        book.note(lot.id(), Movement.RELEASED, lot.stock().bottles(), Optional.of(reason), by, now);
        return Optional.empty();
    }
}
