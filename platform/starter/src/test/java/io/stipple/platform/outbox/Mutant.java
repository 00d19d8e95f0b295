package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Receipt.Acknowledged;
import io.stipple.platform.outbox.Receipt.Refused;
import io.stipple.platform.outbox.Receipt.Unknown;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Mistakes that were made elsewhere or nearly here. Each spoils one of the relay's seams; the simulation must notice.
enum Mutant {
    NONE,
    DELETES_BEFORE_THE_ACKNOWLEDGEMENT(SpoiledPublisher::inAHurry),
    TAKES_A_REFUSAL_FOR_AN_ACKNOWLEDGEMENT(
            publisher -> retold(publisher, told -> told instanceof Refused ? new Acknowledged() : told)),
    TAKES_A_TIMEOUT_FOR_AN_ACKNOWLEDGEMENT(
            publisher -> retold(publisher, told -> told instanceof Unknown ? new Acknowledged() : told)),
    TAKES_A_TIMEOUT_FOR_POISON_AND_DROPS_IT(
            SpoiledRows::dropsWhatIsLate,
            publisher -> retold(publisher, told -> told instanceof Unknown ? new Refused(SpoiledRows.LATE) : told)),
    SENDS_A_WHOLE_STORY_AT_ONCE(SpoiledRows::eachFactAStory, SpoiledPublisher::underItsStorysName),
    REMEMBERS_THE_LAST_ID_INSTEAD_OF_TAKING_WHAT_IS_THERE(SpoiledRows::behindACursor),
    RELAYS_WITHOUT_A_CLAIM(SpoiledRows::unclaimed),
    DROPS_POISON(SpoiledRows::dropsPoison),
    GOES_ON_PAST_A_PARKED_ROW(SpoiledRows::pastParkedRows),
    WRITES_WITHOUT_LOCKING_THE_STORY,
    DELETES_ALL_UP_TO_THE_LAST_ACKNOWLEDGED(SpoiledRows::deletesAllUpToTheLast),
    NEVER_POLLS(SpoiledRows::neverWaiting);

    private final BiFunction<Rows, MemoryDatabase, Rows> rows;
    private final UnaryOperator<Publisher> publisher;

    Mutant(BiFunction<Rows, MemoryDatabase, Rows> rows, UnaryOperator<Publisher> publisher) {
        this.rows = rows;
        this.publisher = publisher;
    }

    Mutant(BiFunction<Rows, MemoryDatabase, Rows> rows) {
        this(rows, as -> as);
    }

    Mutant(UnaryOperator<Publisher> publisher) {
        this((as, _) -> as, publisher);
    }

    Mutant() {
        this((as, _) -> as, as -> as);
    }

    Rows rows(Rows sound, MemoryDatabase database) {
        return rows.apply(sound, database);
    }

    Publisher publisher(Publisher sound) {
        return publisher.apply(sound);
    }

    boolean writersLock() {
        return this != WRITES_WITHOUT_LOCKING_THE_STORY;
    }

    private static Publisher retold(Publisher publisher, UnaryOperator<Receipt> retold) {
        return new SpoiledPublisher(publisher, retold);
    }
}
