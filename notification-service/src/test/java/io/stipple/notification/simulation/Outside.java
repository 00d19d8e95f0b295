package io.stipple.notification.simulation;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.Contact;
import io.stipple.notification.booking.Names;
import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.Posting;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Booking, with all its moods, and what happens while a server has the word.
final class Outside implements BookingService {
    private final Faults faults;
    private final Tape tape;
    private final Map<UUID, Person> people;
    private final Runnable pause;
    private final Consumer<Runnable> undoBy;
    private final Set<Address> deadEnds = new HashSet<>();
    private final Map<Address, Integer> stoppedAt = new HashMap<>();
    private @Nullable Sink sink;

    /// Letters a server answered for, of the instance that looks just now.
    List<UUID> handed = new ArrayList<>();

    /// Whether the looking instance sleeps in the middle of a hand-over.
    boolean holdsARow;

    /// Which look it is that an instance takes just now.
    int look;

    /// @param undoBy told what to do should the running transaction not be committed
    Outside(Faults faults, Tape tape, Map<UUID, Person> people, Runnable pause, Consumer<Runnable> undoBy) {
        this.faults = faults;
        this.tape = tape;
        this.people = people;
        this.pause = pause;
        this.undoBy = undoBy;
    }

    void letArriveAt(Sink there) {
        sink = there;
    }

    Sink sink() {
        if (sink == null) {
            throw new IllegalStateException("nobody audits");
        }
        return sink;
    }

    Person personAt(Address address) {
        return Optional.ofNullable(people.get(Person.at(address)))
                .orElseThrow(() -> new IllegalStateException("nobody was ever reached there"));
    }

    /// An instance died: what it was answered and had not noted, nobody knows any more.
    void doubtWhatWasNotNoted(Parts parts) {
        for (UUID id : handed) {
            if (parts.table.row(id).filter(row -> !row.is("SENT")).isPresent()) {
                sink().doubt(id);
            }
        }
        handed.clear();
    }

    /// From the next look on everybody can know which addresses are dead.
    ///
    /// @param looks how many have begun
    void noteDeadEnds(int looks) {
        deadEnds.forEach(address -> stoppedAt.putIfAbsent(address, looks));
        deadEnds.clear();
    }

    @Override
    public Contact contactOf(UUID clientId) {
        faults.mayCrash("after the claim");
        pause.run();
        Person person = people.get(clientId);
        if (faults.bookingIsAway()) {
            throw Names.silent();
        }
        if (faults.happens(0.5)) {
            throw Names.troubled();
        }
        return person == null || person.erased
                ? new Contact.Erased()
                : new Contact.Known("Mira", person.address(), person.number(), "en-US", person.agrees);
    }

    @Override
    public String linkToBook(UUID touchUpId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        pause.run();
        return "link";
    }

    @Override
    public Optional<String> linkToVisit(UUID appointmentId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        pause.run();
        return Optional.of("link");
    }

    /// Even to a time that is gone: then the page says so.
    @Override
    public String linkToTakeUp(UUID offerId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        pause.run();
        return "link";
    }

    @Override
    public List<ClinicCard> clinics() {
        return List.of();
    }

    Posting handOver(UUID messageId, Letter letter, Addressee to, Supplier<Posting> server) {
        faults.mayCrash("before sending");
        boolean before = holdsARow;
        holdsARow = true;
        pause.run();
        holdsARow = before;
        if (look > stoppedAt.getOrDefault(to.address(), Integer.MAX_VALUE)) {
            throw new Violation("a dead address is left alone", to.address().value());
        }
        Posting answer = server.get();
        tape.note(() -> "  letter " + messageId + " to " + to.address() + " \"" + letter.subject() + "\": " + answer);
        switch (answer) {
            case Posting.Accepted _ -> {
                handed.add(messageId);
                undoBy.accept(() -> sink().leaveUnnoted(messageId));
                faults.mayCrash("after sending");
            }
            case Posting.NoSuchAddress _, Posting.NoTexts _, Posting.Unwanted _ -> meetDeadEnd(to.address());
            case Posting.Refused _, Posting.Deferred _, Posting.Broken _, Posting.NobodyThere _ -> {}
        }
        return answer;
    }

    private void meetDeadEnd(Address address) {
        if (deadEnds.add(address)) {
            undoBy.accept(() -> deadEnds.remove(address));
        }
    }
}
