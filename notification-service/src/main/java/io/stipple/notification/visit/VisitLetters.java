package io.stipple.notification.visit;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.booking.BookingAway;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.CalendarEntry;
import io.stipple.notification.letter.CalendarEntry.Act;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Letter.Button;
import io.stipple.notification.letter.Letter.Detail;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.PlannedMessage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Writes to clients about their visits.
///
/// @param publicUrl where clients see the console
record VisitLetters(Languages languages, BookingService booking, URI publicUrl) {

    Letter write(PlannedMessage message, Visit visit, Addressee to) {
        return switch (message.kind()) {
            case BOOKING_CONFIRMED -> changeable("confirmed", visit, to, Optional.of(Act.REQUEST));
            case BOOKING_MOVED -> changeable("moved", visit, to, Optional.of(Act.REQUEST));
            case BOOKING_CANCELLED -> letter("cancelled", visit, to, Optional.of(Act.CANCEL));
            case REMINDER ->
                message.channel() == Channel.SMS
                        ? letter("reminder", visit, to, Optional.empty())
                        : changeable("reminder", visit, to, Optional.empty());
            case PREPARATION -> changeable("preparation", visit, to, Optional.empty());
            case AFTERCARE,
                    TOUCH_UP_INVITATION,
                    NEXT_SESSION,
                    WAITLIST_OFFER,
                    PIGMENT_RECALL,
                    LICENCE_LAPSING,
                    CLIENT_UNREACHABLE,
                    OTHER -> throw new IllegalArgumentException(message.kind() + " is not about a visit");
        };
    }

    /// With a link by which the client sees, moves or cancels the visit alone.
    private Letter changeable(String key, Visit visit, Addressee to, Optional<Act> act) {
        Letter letter = letter(key, visit, to, act);
        return link(visit, act.isPresent())
                .map(token -> letter.with(
                        new Button(languages.to(to).say("own-visit.button"), publicUrl + "/links/" + token)))
                .orElse(letter);
    }

    /// A confirmation waits for its link. Reminders have their hour: better without it than late.
    private Optional<String> link(Visit visit, boolean worthWaitingFor) {
        try {
            return booking.linkToVisit(visit.id(), visit.clientId(), visit.clinic(), visit.endsAt());
        } catch (BookingAway away) {
            if (worthWaitingFor || away.isSilent()) {
                throw away;
            }
            return Optional.empty();
        }
    }

    private Letter letter(String key, Visit visit, Addressee to, Optional<Act> act) {
        Words words = languages.to(to);
        String day = words.day(visit.startsAt(), visit.zone());
        String time = words.time(visit.startsAt(), visit.zone());
        String title = title(visit, words);
        List<Detail> details = List.of(
                new Detail(title, day),
                new Detail(words.say("label.time"), time),
                new Detail(words.say("label.where"), to.clinic().place()));
        Letter letter = Letter.of(
                words,
                key,
                words.say("greeting", to.name()),
                details,
                title,
                day,
                time,
                to.clinic().name());
        return act.map(what -> letter.with(entry(what, visit, title, to.clinic())))
                .orElse(letter);
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
                clinic.place());
    }

    private static String title(Visit visit, Words words) {
        return visit.session().isPresent()
                ? words.say("visit.SESSION.numbered", visit.session().getAsInt())
                : words.say("visit." + visit.kind());
    }
}
