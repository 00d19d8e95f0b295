package io.stipple.booking.availability;

import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.ClinicFixture.hours;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.policy.Policy;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {
    private static final LocalDate TUESDAY_DAY = LocalDate.of(2026, 12, 8);
    private static final Instant NINE = Instant.parse("2026-12-08T14:00:00Z");
    private static final Interval EVER = new Interval(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));

    private final Clinic clinic = aClinic().open("09:00", "12:00").withRooms(1).built();
    private final Technician tess =
            aTechnician().worksDailyAt(clinic, "08:00", "20:00").built();

    @Test
    void lieWithinOpeningHoursHoweverLongTheShift() {
        List<String> starts = starts(new BusyTimes(), EVER, tess);

        assertThat(starts).startsWith("09:00").endsWith("11:15").hasSize(10);
    }

    @Test
    void leaveRoomForPreparationAndCleaningAroundAVisit() {
        Interval visit = Interval.of(NINE.plus(Duration.ofMinutes(90)), Duration.ofMinutes(30));

        List<String> starts = starts(new BusyTimes().add(tess.id(), Policy.FRANCHISE.occupiedBy(visit)), EVER, tess);

        assertThat(starts).containsExactly("09:00");
    }

    @Test
    void areGoneWhenTheOnlyRoomIsTaken() {
        BusyTimes busy = new BusyTimes().add(clinic.rooms().getFirst().id(), Interval.of(NINE, Duration.ofHours(3)));

        assertThat(starts(busy, EVER, tess)).isEmpty();
    }

    @Test
    void beginAfterTheNoticeAndBeforeTheHorizon() {
        Interval bookable = new Interval(NINE.plusSeconds(1), NINE.plus(Duration.ofHours(1)));

        assertThat(starts(new BusyTimes(), bookable, tess)).containsExactly("09:15", "09:30", "09:45");
    }

    @Test
    void followALaterRotaFromItsFirstDayOn() {
        Technician changed = aTechnician()
                .worksOn(TUESDAY, clinic, hours("09:00", "12:00"), TUESDAY_DAY.minusWeeks(9))
                .worksOn(TUESDAY, clinic, hours("11:00", "12:00"), TUESDAY_DAY)
                .built();

        assertThat(starts(new BusyTimes(), EVER, changed)).containsExactly("11:00", "11:15");
        assertThat(changed.rotaAt(clinic.code(), TUESDAY_DAY.minusWeeks(1))).containsExactly(hours("09:00", "12:00"));
    }

    private List<String> starts(BusyTimes busy, Interval bookable, Technician technician) {
        Question question = new Question(
                clinic,
                AppointmentKind.CONSULTATION,
                List.of(technician),
                TUESDAY_DAY,
                TUESDAY_DAY,
                Duration.ofMinutes(45),
                bookable);
        return FreeSlots.answer(question, busy).stream()
                .map(slot ->
                        clinic.onItsClock(slot.visit().startsAt()).toLocalTime().toString())
                .toList();
    }
}
