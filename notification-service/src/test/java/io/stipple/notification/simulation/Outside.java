package io.stipple.notification.simulation;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.Contact;
import io.stipple.notification.booking.Names;
import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Booking and the mail server, with all their moods.
final class Outside implements BookingService, PostOffice {
    private final Chance chance;
    private final Faults faults;
    private final Tape tape;
    private final Map<UUID, Person> people;
    private final Runnable pause;
    private @Nullable Sink sink;

    /// Letters the server answered for, of the instance that looks just now.
    List<UUID> handed = new ArrayList<>();

    /// Whether the looking instance sleeps in the middle of a hand-over.
    boolean holdsARow;

    Outside(Chance chance, Faults faults, Tape tape, Map<UUID, Person> people, Runnable pause) {
        this.chance = chance;
        this.faults = faults;
        this.tape = tape;
        this.people = people;
        this.pause = pause;
    }

    void letArriveAt(Sink there) {
        sink = there;
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
                : new Contact.Known("Mira", Optional.of(person.address()), Optional.empty(), "en-US", person.agrees);
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

    @Override
    public String linkToTakeUp(UUID offerId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        pause.run();
        return "link";
    }

    @Override
    public List<ClinicCard> clinics() {
        return List.of();
    }

    @Override
    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
        faults.mayCrash("before sending");
        boolean before = holdsARow;
        holdsARow = true;
        pause.run();
        holdsARow = before;
        Posting answer = answer(messageId, letter, to, now);
        tape.note(() -> "  letter " + messageId + " \"" + letter.subject() + "\": " + answer);
        if (answer instanceof Posting.Accepted) {
            handed.add(messageId);
            faults.mayCrash("after sending");
        }
        return answer;
    }

    private Posting answer(UUID messageId, Letter letter, Addressee to, Instant now) {
        Person person = people.get(UUID.fromString(to.address().value().substring(0, 36)));
        if (person == null || faults.mailIsAway()) {
            return new Posting.NobodyThere();
        }
        if (person.addressBounces) {
            return new Posting.NoSuchAddress();
        }
        if (faults.happens(1)) {
            return trouble(messageId, letter, person, now);
        }
        sink().arrive(messageId, person, letter, now);
        return new Posting.Accepted();
    }

    private Posting trouble(UUID messageId, Letter letter, Person person, Instant now) {
        return switch (chance.below(5)) {
            case 0 -> {
                sink().refuse(messageId);
                yield new Posting.Refused();
            }
            case 1 -> new Posting.Broken(false);
            case 2 -> {
                sink().arrive(messageId, person, letter, now);
                sink().doubt(messageId);
                yield new Posting.Broken(true); // taken, but the 250 never came
            }
            case 3 -> new Posting.Broken(true); // not taken
            default -> new Posting.Deferred();
        };
    }

    @Override
    public void rest() {
        // lines are not simulated
    }

    private Sink sink() {
        if (sink == null) {
            throw new IllegalStateException("nobody audits");
        }
        return sink;
    }
}
