package io.stipple.booking.feed;

import io.stipple.booking.calendar.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// A zone's clock changes as a calendar file carries them, from the last one before its period on: each by itself, from
/// the rules that set the visits' times. Outlook knows zones only by what the file says, and some programs take summer
/// time to be an hour more than what it came from.
final class ZoneTable {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneTable() {}

    static VTimeZone of(ZoneId zone, Interval period) {
        ZoneRules rules = zone.getRules();
        VTimeZone table = new VTimeZone();
        table.add(new TzId(zone.getId()));
        ZoneOffsetTransition change = rules.previousTransition(period.startsAt().plusNanos(1));
        if (change == null) {
            ZoneOffset always = rules.getOffset(period.startsAt());
            table.add(line(false, LONG_AGO, always, always));
            change = rules.nextTransition(period.startsAt());
        }
        while (change != null && change.getInstant().isBefore(period.endsAt())) {
            table.add(line(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return table;
    }

    private static Observance line(boolean daylight, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        Observance line = daylight ? new Daylight() : new Standard();
        line.add(new DtStart<>(from));
        line.add(new TzOffsetFrom(before));
        line.add(new TzOffsetTo(after));
        return line;
    }
}
