package io.stipple.booking.appointment;

import static io.stipple.booking.fixture.ClientFixture.aClient;
import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingRulesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final Instant OPENS_NEXT_DAY = Instant.parse("2026-12-02T14:00:00Z");
    private static final Instant NOTICE_ENDS = NOW.plus(Duration.ofHours(12));
    private static final Instant LAST_DAY_OPENS = Instant.parse("2027-05-30T13:00:00Z");

    private final Clinic clinic = aClinic().open("09:00", "18:00").built();
    private final Clinic openAllNight = aClinic().open("00:00", "23:00").built();
    private final Technician tess =
            aTechnician().worksDailyAt(clinic, "09:00", "18:00").built();
    private final Technician owl =
            aTechnician().worksDailyAt(openAllNight, "00:00", "23:00").built();

    @Test
    void allowTheFirstAndTheLastMomentOfTheDay() {
        assertThat(online(OPENS_NEXT_DAY)).isEmpty();
        assertThat(online(OPENS_NEXT_DAY.plus(Duration.ofMinutes(8 * 60 + 15)))).isEmpty();
        assertThat(online(OPENS_NEXT_DAY.plus(Duration.ofMinutes(8 * 60 + 30))))
                .containsExactly(new Refusal.OutsideOpeningHours(), new Refusal.NotOnRota());
    }

    @Test
    void askForNoticeOnlineButNotFromStaff() {
        assertThat(atNight(NOTICE_ENDS, Origin.ONLINE)).isEmpty();
        assertThat(atNight(NOTICE_ENDS.minus(Duration.ofMinutes(15)), Origin.ONLINE))
                .containsExactly(new Refusal.NoticeTooShort(Duration.ofHours(12)));
        assertThat(atNight(NOTICE_ENDS.minus(Duration.ofMinutes(15)), Origin.STAFF))
                .isEmpty();
        assertThat(atNight(NOW, Origin.STAFF)).isEmpty();
        assertThat(atNight(NOW.minus(Duration.ofMinutes(5)), Origin.STAFF)).containsExactly(new Refusal.InThePast());
    }

    @Test
    void lookNoFurtherThanTheHorizon() {
        assertThat(online(LAST_DAY_OPENS)).isEmpty();
        assertThat(online(LAST_DAY_OPENS.plus(Duration.ofDays(1))))
                .containsExactly(new Refusal.BeyondHorizon(LocalDate.of(2027, 5, 30)));
    }

    @Test
    void countTheAgeOnTheDayOfTheVisit() {
        assertThat(by(aClient().bornOn("2008-12-02").built())).isEmpty();
        assertThat(by(aClient().bornOn("2008-12-03").built())).containsExactly(new Refusal.UnderAge(18));
    }

    @Test
    void keepOnlineBookingsOnTheGridAndLetStaffWalkBetween() {
        Instant between = OPENS_NEXT_DAY.plus(Duration.ofMinutes(5));

        assertThat(online(between)).containsExactly(new Refusal.OffTheGrid(Duration.ofMinutes(15)));
        assertThat(refusing(clinic, tess, aClient().built(), between, Origin.STAFF))
                .isEmpty();
    }

    private List<Refusal> online(Instant start) {
        return refusing(clinic, tess, aClient().built(), start, Origin.ONLINE);
    }

    private List<Refusal> atNight(Instant start, Origin origin) {
        return refusing(openAllNight, owl, aClient().built(), start, origin);
    }

    private List<Refusal> by(Client client) {
        return refusing(clinic, tess, client, OPENS_NEXT_DAY, Origin.ONLINE);
    }

    private static List<Refusal> refusing(
            Clinic clinic, Technician technician, Client client, Instant start, Origin origin) {
        Wish wish = new Wish(
                UUID.randomUUID(),
                client,
                clinic,
                technician,
                new Purpose.Consultation(Optional.empty()),
                Interval.of(start, Duration.ofMinutes(45)),
                origin);
        return BookingRules.refusing(wish, NOW);
    }
}
