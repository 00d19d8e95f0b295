package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.booking.fixture.Waitlist;
import io.stipple.contracts.Topic;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever came first is served first, if they can be and still want to be.
class BeingNextInLineTest extends AskingTheService {
    private static final String DAY = "2026-12-07";
    private static final String TIME = DAY + "T10:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    @Autowired
    JdbcClient jdbc;

    private Waitlist waitlist;
    private Answer taken;

    @BeforeEach
    void aTimeThatIsTaken() {
        waitlist = new Waitlist(clinic, events);
        taken = clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", TIME));
    }

    @Test
    void reachesWhoCanBeServedHoweverManyTechniciansCannotServeThem() {
        Course course = Course.agreed(clinic, tess);
        List.of("Ann", "Bea", "Cid", "Dan").forEach(this::learns);
        waitlist.waits(course.client(), DAY, Map.of("kind", "SESSION", "planId", course.plan()));

        cancel();

        assertThat(waitlist.offered(course.client()).technicianId()).isEqualTo(tess);
    }

    @Test
    void goesToAllInTurnWhoCanHaveATime() {
        clinic.hires("Tom");
        List<UUID> two = List.of(clinic.meets(), clinic.meets());
        two.forEach(one -> waitlist.waits(one, DAY));

        cancel();

        assertThat(two)
                .extracting(one -> waitlist.offered(one).startsAt())
                .containsOnly(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(two).extracting(one -> waitlist.offered(one).technicianId()).doesNotHaveDuplicates();
    }

    @Test
    void passesOverWhoHasBookedOtherwiseMeanwhile() {
        UUID first = clinic.meets();
        UUID second = clinic.meets();
        waitlist.waits(first, DAY);
        waitlist.waits(second, DAY);
        clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(first, tess, "CONSULTATION", "2026-12-09T10:00:00-05:00"));

        cancel();

        assertThat(waitlist.offered(second).startsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(events.story(Topic.WAITLIST, first.toString())).isEmpty();
    }

    @Test
    void endsWithTheLastDayOfTheClinicFurthestWest() {
        Place honolulu = Place.opened(nobody, "Pacific/Honolulu", 1);
        UUID here = clinic.meets();
        UUID either = clinic.meets();
        waitlist.waits(here, DAY);
        waitsAtBoth(either, honolulu);

        clock.turnTo(Instant.parse("2026-12-08T05:00:00Z"));
        await().untilAsserted(() -> assertThat(state(here)).isEqualTo("PASSED"));
        assertThat(state(either)).isEqualTo("WAITING");

        clock.turnTo(Instant.parse("2026-12-08T10:00:00Z"));
        await().untilAsserted(() -> assertThat(state(either)).isEqualTo("PASSED"));
    }

    @Test
    void showsAnOfferWhereItIsAlone() {
        Place london = Place.opened(nobody, "Europe/London", 1);
        UUID either = clinic.meets();
        waitsAtBoth(either, london);

        cancel();

        waitlist.offered(either);
        assertThat(waitlist.offers()).hasSize(1);
        Waitlist there = new Waitlist(london, events);
        assertThat(there.waiting()).containsExactly(either.toString());
        assertThat(there.offers()).isEmpty();
    }

    @Test
    void isNothingForADayThatIsOverOrATechnicianWhoIsElsewhere() {
        UUID lucy = Place.opened(nobody, "Europe/London", 1).hires("Lucy");
        UUID mira = clinic.meets();

        assertThat(waitlist.waits(mira, "2026-11-30").problem()).isEqualTo("in-the-past");
        assertThat(waitlist.waits(mira, "2026-12-01").status()).isEqualTo(201);
        assertThat(waitlist.waits(mira, DAY, Map.of("technicianId", lucy)).problem())
                .isEqualTo("technician-unknown");
    }

    @Test
    void choosesNoOtherTimeByTheLinkToAnOffer() {
        UUID first = clinic.meets();
        waitlist.waits(first, DAY);
        cancel();

        assertThat(nobody.get(waitlist.link(first) + "/free-slots").problem()).isEqualTo("link-unknown");
    }

    @Test
    void losesNothingToAStrangerWhoLetsGoOfIt() {
        UUID first = clinic.meets();
        waitlist.waits(first, DAY);
        cancel();
        UUID hold = jdbc.sql("select hold_id from waitlist_offer where id = ?")
                .param(waitlist.offered(first).offerId())
                .query(UUID.class)
                .single();

        nobody.delete("/v1/public/holds/" + hold);
        Answer stranger = nobody.post(
                "/v1/public/consultations",
                Map.of("clinic", clinic.code(), "startsAt", TIME, "holdId", hold, "client", Place.person()));

        assertThat(stranger.problem()).isEqualTo("slot-taken");
    }

    private void learns(String name) {
        List<Map<String, String>> rota = List.of(Map.of(
                "clinic", clinic.code(), "day", "MONDAY", "from", "09:00", "to", "17:00", "validFrom", "2020-01-01"));
        Answer hired = clinic.desk()
                .post("/v1/technicians", Map.of("name", name, "skills", List.of("SCAR_CAMOUFLAGE"), "rota", rota));
        assertThat(hired.status()).as(hired.toString()).isEqualTo(201);
    }

    private void waitsAtBoth(UUID client, Place other) {
        Answer joined = clinic.desk()
                .post(
                        "/v1/waitlist",
                        Map.of(
                                "clientId",
                                client,
                                "clinics",
                                List.of(clinic.code(), other.code()),
                                "kind",
                                "CONSULTATION",
                                "firstDay",
                                DAY,
                                "lastDay",
                                DAY));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(201);
    }

    private void cancel() {
        clinic.frontDesk().post("/v1/appointments/" + taken.text("id") + "/cancellation", Map.of("by", "CLIENT"));
    }

    private String state(UUID client) {
        return jdbc.sql("select state from waitlist_entry where client_id = ?")
                .param(client)
                .query(String.class)
                .single();
    }
}
