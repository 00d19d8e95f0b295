package io.stipple.notification.letter;

import java.time.Duration;
import java.time.Instant;
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

/// The zone's rules as a calendar file carries them, around one visit only. Taken from the same rules that set the
/// visit's time, so that letter and calendar cannot disagree, as they could with a calendar library's own zone data.
final class ZoneBlock {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneBlock() {}

    static VTimeZone around(Instant from, Instant to, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        VTimeZone block = new VTimeZone();
        block.add(new TzId(zone.getId()));
        ZoneOffsetTransition change = rules.previousTransition(from.plusMillis(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            block.add(observance(rules.isDaylightSavings(from), ALWAYS, offset, offset));
            change = rules.nextTransition(from);
        }
        Instant until = to.plus(Duration.ofDays(366));
        while (change != null && change.getInstant().isBefore(until)) {
            boolean daylight = rules.isDaylightSavings(change.getInstant());
            block.add(observance(
                    daylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return block;
    }

    private static Observance observance(boolean daylight, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(at));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
