package io.stipple.booking.feed;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes visits as one iCalendar file (RFC 5545).
final class CalendarText {
    private CalendarText() {}

    static String of(Clinic clinic, List<Entries.Entry> entries, Interval period, Instant now) {
        Calendar file = new Calendar();
        file.add(new ProdId("-//Stipple//Booking//EN"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableMethod.PUBLISH);
        file.add(new XProperty("X-WR-CALNAME", clinic.name()));
        file.add(new XProperty("X-WR-TIMEZONE", clinic.zone().getId()));
        file.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        file.add(ZoneTable.of(clinic.zone(), period));
        entries.forEach(entry -> file.add(event(entry, clinic, now)));
        return written(file);
    }

    private static VEvent event(Entries.Entry entry, Clinic clinic, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@stipple"));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.revision()));
        event.add(new DtStart<>(wall(entry.time().startsAt(), clinic.zone())));
        event.add(new DtEnd<>(wall(entry.time().endsAt(), clinic.zone())));
        event.add(new Summary("%s: %s with %s".formatted(title(entry.kind()), entry.client(), entry.technician())));
        event.add(new Location(clinic.name() + ", " + entry.room()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String title(AppointmentKind kind) {
        return switch (kind) {
            case CONSULTATION -> "Consultation";
            case SESSION -> "Session";
            case FADE_CHECK -> "Fade check";
            case TOUCH_UP -> "Touch-up";
            case OTHER -> "Visit";
        };
    }

    /// On the night an hour is repeated the wall alone would mean its first pass.
    private static Temporal wall(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean second = zone.getRules().getValidOffsets(local).size() > 1
                && !local.atZone(zone).toInstant().equals(at);
        return second ? at : ZonedDateTime.ofInstant(at, zone);
    }

    private static String written(Calendar file) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
