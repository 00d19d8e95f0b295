package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Waitlist;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Not only what somebody gives back comes free: a change may make time that was not there.
class OfferingTimeThatOpensTest extends AskingTheService {
    private static final String DAY = "2026-12-07";

    @Autowired
    EventsOnTopic events;

    private Waitlist waitlist;
    private Desk manager;
    private UUID mira;

    @BeforeEach
    void somebodyWhoMayWait() {
        waitlist = new Waitlist(clinic, events);
        manager = clinic.staff(ClinicRight.MANAGER);
        mira = clinic.meets();
    }

    @Test
    void offersTheFirstTimeOfADayOnWhichTheClinicOpensAfterAll() {
        opens(List.of());
        waitlist.waits(mira, DAY);

        opens(List.of(Map.of("opens", "11:00", "closes", "13:00")));

        assertThat(offered().startsAt()).isEqualTo(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(offered().expiresAt()).isEqualTo(Instant.parse("2026-12-01T15:30:00Z"));
    }

    @Test
    void offersWhatLongerHoursOfTheWeekMake() {
        week(List.of(Map.of("day", "TUESDAY", "opens", "09:00", "closes", "18:00")));
        waitlist.waits(mira, DAY);

        week(List.of(Map.of("day", "MONDAY", "opens", "12:00", "closes", "18:00")));

        assertThat(offered().startsAt()).isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
    }

    @Test
    void offersTheDaysOfALeaveThatIsWithdrawn() {
        String leave = leave();
        UUID nextDay = clinic.meets();
        waitlist.waits(mira, DAY);
        waitlist.waits(nextDay, "2026-12-08");

        manager.delete("/v1/technicians/" + tess + "/time-off/" + leave);

        assertThat(offered().technicianId()).isEqualTo(tess);
        assertThat(events.story(Topic.WAITLIST, nextDay.toString())).isEmpty();
    }

    @Test
    void offersTheHoursOfATechnicianWhoIsNewOrComesOnAnotherDay() {
        leave();
        waitlist.waits(mira, DAY);
        UUID second = clinic.meets();

        UUID tom = clinic.hires("Tom");

        assertThat(offered().technicianId()).isEqualTo(tom);
        waitlist.waits(second, DAY, Map.of("technicianId", tom));
        manager.put(
                "/v1/technicians/" + tom + "/rotas/" + clinic.code(),
                Map.of("validFrom", DAY, "shifts", List.of(Map.of("day", "MONDAY", "from", "09:00", "to", "18:00"))),
                "\"0\"");
        assertThat(waitlist.offered(second).startsAt()).isAfter(offered().startsAt());
    }

    @Test
    void offersEachTimeToOneAlone() {
        opens(List.of());
        UUID second = clinic.meets();
        UUID third = clinic.meets();
        waitlist.waits(mira, DAY);
        waitlist.waits(second, DAY);
        waitlist.waits(third, DAY);

        opens(List.of(Map.of("opens", "10:00", "closes", "12:30")));

        assertThat(offered().startsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(waitlist.offered(second).startsAt()).isEqualTo(Instant.parse("2026-12-07T16:30:00Z"));
        assertThat(waitlist.offers()).as("a third does not fit").hasSize(2);
    }

    private WaitlistOffered offered() {
        return waitlist.offered(mira);
    }

    private void opens(List<Map<String, String>> hours) {
        manager.put(
                "/v1/clinics/" + clinic.code() + "/special-days/" + DAY,
                Map.of("name", "Works", "hours", hours),
                "\"0\"");
    }

    private void week(List<Map<String, String>> hours) {
        String premises = "/v1/clinics/" + clinic.code();
        String seen = manager.get(premises + "/premises").etag();
        assertThat(manager.put(premises + "/opening-hours", Map.of("openingHours", hours), seen)
                        .status())
                .isEqualTo(200);
    }

    private String leave() {
        return manager.post("/v1/technicians/" + tess + "/time-off", Map.of("firstDay", DAY, "lastDay", DAY))
                .text("id");
    }
}
