package io.stipple.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.letter.CalendarEntry.Act;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingACalendarEntryTest {

    private static final UUID VISIT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

    /// A calendar program reads the file's own zone rules, so both sides of every change of clocks are tried.
    @ParameterizedTest
    @CsvSource({
        "2026-12-14T15:00:00Z, America/New_York",
        "2027-03-13T15:00:00Z, America/New_York",
        "2027-03-14T14:00:00Z, America/New_York",
        "2026-11-01T15:00:00Z, America/New_York",
        "2026-07-01T17:00:00Z, America/Phoenix",
        "2026-10-03T23:00:00Z, Australia/Sydney",
        "2026-10-02T23:00:00Z, Australia/Sydney",
        "2031-03-30T08:00:00Z, Europe/Madrid",
        "2026-11-01T06:30:00Z, America/New_York" // the second 01:30 of that night
    })
    void isReadBackAsTheSameInstantInTheClinicsZone(Instant startsAt, String zone) throws Exception {
        Calendar read = read(
                CalendarFile.of(entry(Act.REQUEST, 0, startsAt, ZoneId.of(zone)), "a@b.example", "c@d.example", NOW));

        VEvent visit = (VEvent) read.getComponent("VEVENT").orElseThrow();
        DtStart<Temporal> start =
                visit.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
        assertThat(instant(start.getDate())).isEqualTo(startsAt);
        assertThat(read.getComponent("VTIMEZONE")).isPresent();
    }

    @Test
    void keepsItsNameWhenItIsMovedAndStruckOut() throws Exception {
        ZoneId miami = ZoneId.of("America/New_York");

        String moved = CalendarFile.of(entry(Act.REQUEST, 1, NOW, miami), "a@b.example", "c@d.example", NOW);
        String cancelled = CalendarFile.of(entry(Act.CANCEL, 2, NOW, miami), "a@b.example", "c@d.example", NOW);

        assertThat(moved).contains("METHOD:REQUEST", "UID:" + VISIT + "@stipple", "SEQUENCE:1", "STATUS:CONFIRMED");
        assertThat(cancelled).contains("METHOD:CANCEL", "UID:" + VISIT + "@stipple", "SEQUENCE:2", "STATUS:CANCELLED");
        read(moved).validate();
        read(cancelled).validate();
    }

    private static Instant instant(Temporal time) {
        return time instanceof Instant at ? at : ZonedDateTime.from(time).toInstant();
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static CalendarEntry entry(Act act, int sequence, Instant startsAt, ZoneId zone) {
        return new CalendarEntry(
                act, VISIT, sequence, startsAt, startsAt.plus(Duration.ofMinutes(45)), zone, "Consulta", "Miami, Ñ");
    }
}
