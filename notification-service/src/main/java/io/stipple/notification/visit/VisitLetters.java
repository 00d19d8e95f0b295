package io.stipple.notification.visit;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.CalendarEntry;
import io.stipple.notification.letter.CalendarEntry.Act;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Letter.Detail;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.PlannedMessage;
import java.util.List;
import java.util.Optional;

/// Writes to clients about their visits.
record VisitLetters(Languages languages) {

    Letter write(PlannedMessage message, Visit visit, Addressee to) {
        return switch (message.kind()) {
            case BOOKING_CONFIRMED ->
                letter("confirmed", visit, to, List.of("confirmed.body"), Optional.of(Act.REQUEST));
            case BOOKING_MOVED -> letter("moved", visit, to, List.of("moved.body"), Optional.of(Act.REQUEST));
            case BOOKING_CANCELLED ->
                letter("cancelled", visit, to, List.of("cancelled.body"), Optional.of(Act.CANCEL));
            case REMINDER -> letter("reminder", visit, to, List.of("reminder.body"), Optional.empty());
            case PREPARATION ->
                letter("preparation", visit, to, List.of("preparation.body.1", "preparation.body.2"), Optional.empty());
            case AFTERCARE, TOUCH_UP_INVITATION, OTHER ->
                throw new IllegalArgumentException(message.kind() + " is not about a visit");
        };
    }

    private Letter letter(String key, Visit visit, Addressee to, List<String> body, Optional<Act> act) {
        Words words = languages.in(to.language());
        String day = words.day(visit.startsAt(), visit.zone());
        String title = title(visit, words);
        return new Letter(
                to.language(),
                words.say(key + ".subject", title, day),
                words.say(key + ".heading"),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(words.say("greeting", to.name())),
                                body.stream().map(words::say))
                        .toList(),
                List.of(
                        new Detail(title, day),
                        new Detail(words.say("label.time"), words.time(visit.startsAt(), visit.zone())),
                        new Detail(words.say("label.where"), place(to.clinic()))),
                Optional.empty(),
                act.map(what -> entry(what, visit, title, to.clinic())));
    }

    private static CalendarEntry entry(Act act, Visit visit, String title, ClinicCard clinic) {
        return new CalendarEntry(
                act,
                visit.id(),
                visit.revision(),
                visit.startsAt(),
                visit.endsAt(),
                visit.zone(),
                title + " · " + clinic.name(),
                place(clinic));
    }

    private static String title(Visit visit, Words words) {
        return visit.session().isPresent()
                ? words.say("visit.SESSION.numbered", visit.session().getAsInt())
                : words.say("visit." + visit.kind());
    }

    private static String place(ClinicCard clinic) {
        return clinic.address().map(address -> clinic.name() + ", " + address).orElse(clinic.name());
    }
}
