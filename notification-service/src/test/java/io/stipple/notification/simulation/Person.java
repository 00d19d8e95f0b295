package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.contracts.notification.Channel;
import io.stipple.notification.letter.Address;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A client as the world knows them, with the facts about them that are still on their way.
final class Person {
    private static final String PREFIX = "+1";

    final UUID id;
    final Clinic clinic;
    Line mailbox;
    Line phone;
    Wish wish = Wish.USUAL;
    boolean agrees;
    boolean optedOut;
    boolean erased;
    final Deque<Event> underway = new ArrayDeque<>();
    final List<Event> told = new ArrayList<>();

    Person(UUID id, Clinic clinic, boolean agrees, Line mailbox, Line phone) {
        this.id = id;
        this.clinic = clinic;
        this.agrees = agrees;
        this.mailbox = mailbox;
        this.phone = phone;
    }

    static Person drawn(UUID id, List<Clinic> clinics, Chance chance) {
        Clinic clinic = chance.oneOf(clinics);
        boolean agrees = chance.happens(0.8);
        Line mailbox = chance.happens(0.9) ? Line.GOOD : chance.oneOf(List.of(Line.NONE, Line.NOBODY_THERE));
        Line phone = chance.happens(0.7)
                ? Line.GOOD
                : chance.oneOf(List.of(Line.NONE, Line.NOBODY_THERE, Line.TAKES_NO_TEXTS));
        return new Person(id, clinic, agrees, mailbox, phone);
    }

    Optional<String> address() {
        return Optional.of(id + "@clients.example").filter(known -> mailbox != Line.NONE);
    }

    Optional<String> number() {
        return Optional.of(PREFIX + id.getLeastSignificantBits()).filter(known -> phone != Line.NONE);
    }

    /// Whose it is: both are made from the id.
    static UUID at(Address address) {
        return switch (address) {
            case Address.Mailbox(String value) -> UUID.fromString(value.substring(0, 36));
            case Address.Phone(String value) -> new UUID(Parts.IDS, Long.parseLong(value.substring(PREFIX.length())));
        };
    }

    Line line(Channel way) {
        return way == Channel.EMAIL ? mailbox : phone;
    }

    /// Whether they may be told and can be, that way; what concerns safety goes by any.
    boolean isOpen(Channel way, boolean safety) {
        return line(way) == Line.GOOD && (safety || wish.allows(way));
    }

    void loseMailbox() {
        if (mailbox == Line.GOOD) {
            mailbox = Line.NOBODY_THERE;
        }
    }

    void sayStop() {
        if (phone == Line.GOOD) {
            phone = Line.SAID_STOP;
        }
    }
}
