package io.stipple.notification.letter;

import io.stipple.notification.letter.CalendarEntry.Act;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes a visit as an iCalendar file (RFC 5545) that asks to be taken over or struck out (RFC 5546).
public final class CalendarFile {

    private CalendarFile() {}

    /// @param from the clinic's address, which calendar programs answer to
    /// @param to the client's
    public static String of(CalendarEntry entry, String from, String to, Instant writtenAt) {
        boolean cancelled = entry.act() == Act.CANCEL;
        VEvent visit = new VEvent(false);
        visit.add(new Uid(entry.visit() + "@stipple"));
        visit.add(new DtStamp(writtenAt));
        visit.add(new Sequence(entry.sequence()));
        visit.add(new DtStart<>(wall(entry.startsAt(), entry.zone())));
        visit.add(new DtEnd<>(wall(entry.endsAt(), entry.zone())));
        visit.add(new Summary(entry.title()));
        visit.add(new Location(entry.place()));
        visit.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        visit.add(new Organizer(URI.create("mailto:" + from)));
        visit.add(new Attendee(URI.create("mailto:" + to)));

        Calendar file = new Calendar();
        file.add(new ProdId("-//Stipple//Notification//EN"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        file.add(ZoneBlock.around(entry.startsAt(), entry.endsAt(), entry.zone()));
        file.add(visit);
        return file.toString();
    }

    /// On the night an hour is repeated the wall alone would mean its first pass.
    private static java.time.temporal.Temporal wall(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean second = zone.getRules().getValidOffsets(local).size() > 1
                && !local.atZone(zone).toInstant().equals(at);
        return second ? at : ZonedDateTime.ofInstant(at, zone);
    }
}
