package io.stipple.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Event;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.LotRecalled;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.inbox.Projection;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CountingAJourneyTest {

    private static final Instant OPENED = Instant.parse("2026-01-02T12:00:00Z");
    private static final Instant NOON_IN_NOVEMBER = Instant.parse("2026-11-12T17:00:00Z");
    private static final Instant NOON_IN_DECEMBER = Instant.parse("2026-12-10T17:00:00Z");
    private static final Instant LAST_EVENING_OF_NOVEMBER_IN_MIAMI = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant FIRST_MORNING_OF_DECEMBER_IN_SYDNEY = Instant.parse("2026-11-30T22:00:00Z");

    private static final String NOVEMBER = "2026-11";
    private static final String DECEMBER = "2026-12";
    private static final String FIVE_YEARS_ON = "2031-10";
    private static final Map<String, Integer> EVERY_STEP = Map.ofEntries(
            Map.entry("booked", 4),
            Map.entry("completed", 1),
            Map.entry("missed", 1),
            Map.entry("cancelled", 1),
            Map.entry("consultations", 1),
            Map.entry("plans", 1),
            Map.entry("sessions", 1),
            Map.entry("courses", 1),
            Map.entry("touchUpsPlanned", 1),
            Map.entry("touchUpsDue", 1),
            Map.entry("touchUpsInvited", 1),
            Map.entry("touchUpsBooked", 1),
            Map.entry("clientsRegistered", 1),
            Map.entry("messagesSent", 1),
            Map.entry("messagesWithheld", 1),
            Map.entry("lotsRecalled", 0),
            Map.entry("clientsExposed", 0));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventsOnTopic topics;

    @Autowired
    List<Projection<?>> projections;

    @Autowired
    TransactionTemplate transaction;

    private Reports reports;

    @BeforeEach
    void ask(@Autowired RestTestClient client) {
        reports = new Reports(client);
    }

    @Test
    void countsEachOfItsSteps() {
        sayEverythingOf(Facts.at("every-step", "America/New_York"));

        JsonNode total = reports.settled("every-step", NOVEMBER, FIVE_YEARS_ON, EVERY_STEP);

        assertThat(total.path("rates").path("show").asDouble()).isEqualTo(0.5);
        assertThat(total.path("rates").path("plan").asDouble()).isEqualTo(1.0);
        assertThat(total.path("rates").path("course").asDouble()).isEqualTo(1.0);
    }

    @Test
    void countsAFactThatIsDeliveredTwiceOnce() {
        Facts story = Facts.at("said-twice", "America/New_York");
        OtherServices.say(story.opened(OPENED));
        OtherServices.sayTwice(story.booked(UUID.randomUUID(), NOON_IN_NOVEMBER, OPENED));
        OtherServices.say(story.booked(UUID.randomUUID(), NOON_IN_NOVEMBER, OPENED));

        reports.settled("said-twice", NOVEMBER, NOVEMBER, Map.of("booked", 2));
    }

    @Test
    void countsTheLotsOfARecallAndWhomTheyTouched() {
        Facts story = Facts.at("recalled-lot", "America/New_York");
        UUID recall = UUID.randomUUID();
        UUID lot = UUID.randomUUID();
        OtherServices.say(
                story.opened(OPENED),
                new LotRecalled(recall, lot, "recalled-lot", "L-1", NOON_IN_NOVEMBER),
                new ClientExposed(
                        UUID.randomUUID(),
                        recall,
                        UUID.randomUUID(),
                        "recalled-lot",
                        "America/New_York",
                        List.of(lot),
                        List.of(),
                        NOON_IN_NOVEMBER));

        reports.settled("recalled-lot", NOVEMBER, NOVEMBER, Map.of("lotsRecalled", 1, "clientsExposed", 1));
    }

    @Test
    void movesAVisitToTheMonthOfItsNewDay() {
        Facts story = Facts.at("moved-visit", "America/New_York");
        UUID visit = UUID.randomUUID();
        OtherServices.say(
                story.opened(OPENED),
                story.booked(visit, NOON_IN_NOVEMBER, OPENED),
                story.moved(visit, NOON_IN_NOVEMBER, NOON_IN_DECEMBER, OPENED));

        reports.settled("moved-visit", DECEMBER, DECEMBER, Map.of("booked", 1));
        reports.settled("moved-visit", NOVEMBER, NOVEMBER, Map.of("booked", 0));
    }

    @Test
    void countsAnEveningVisitOnTheClinicsOwnEvening() {
        Facts miami = Facts.at("evening-in-miami", "America/New_York");
        OtherServices.say(
                miami.opened(OPENED),
                miami.booked(UUID.randomUUID(), LAST_EVENING_OF_NOVEMBER_IN_MIAMI, OPENED),
                miami.missed(UUID.randomUUID(), LAST_EVENING_OF_NOVEMBER_IN_MIAMI, NOON_IN_DECEMBER));

        reports.settled("evening-in-miami", NOVEMBER, NOVEMBER, Map.of("booked", 1, "missed", 1));
    }

    @Test
    void countsAMorningVisitFarEastOnItsOwnMorning() {
        Facts sydney = Facts.at("morning-in-sydney", "Australia/Sydney");
        OtherServices.say(
                sydney.opened(OPENED),
                sydney.booked(UUID.randomUUID(), FIRST_MORNING_OF_DECEMBER_IN_SYDNEY, OPENED),
                sydney.completed(UUID.randomUUID(), FIRST_MORNING_OF_DECEMBER_IN_SYDNEY, NOON_IN_DECEMBER));

        reports.settled("morning-in-sydney", DECEMBER, DECEMBER, Map.of("booked", 1, "completed", 1));
    }

    @Test
    void datesAFactThatCameBeforeItsClinicAsSoonAsTheClinicIsKnown() {
        Facts early = Facts.at("opened-late", "America/New_York");
        OtherServices.say(
                early.missed(UUID.randomUUID(), LAST_EVENING_OF_NOVEMBER_IN_MIAMI, NOON_IN_DECEMBER),
                early.missed(UUID.randomUUID(), LAST_EVENING_OF_NOVEMBER_IN_MIAMI, NOON_IN_DECEMBER));
        await().until(() -> undated("opened-late") == 2);

        OtherServices.say(early.opened(OPENED));

        reports.settled("opened-late", NOVEMBER, NOVEMBER, Map.of("missed", 2));
    }

    @Test
    void comesToTheSameCountsWhenEverythingIsReadAgain() {
        Facts story = Facts.at("read-again", "Europe/Madrid");
        sayEverythingOf(story);
        reports.settled("read-again", NOVEMBER, FIVE_YEARS_ON, EVERY_STEP);
        JsonNode before = reports.franchise(NOVEMBER, FIVE_YEARS_ON);

        transaction.executeWithoutResult(_ -> projections.forEach(Projection::reset));
        JsonNode emptied = reports.franchise(NOVEMBER, FIVE_YEARS_ON);
        projections.forEach(this::readAgain);

        assertThat(emptied.path("clinics")).isEmpty();
        assertThat(reports.franchise(NOVEMBER, FIVE_YEARS_ON).equals(before))
                .as("the report is what it was")
                .isTrue();
    }

    private void sayEverythingOf(Facts story) {
        UUID visit = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        UUID missed = UUID.randomUUID();
        UUID plan = UUID.randomUUID();
        UUID touchUp = UUID.randomUUID();
        LocalDate due = LocalDate.of(2029, 6, 1);
        OtherServices.say(
                story.opened(OPENED),
                story.registered(NOON_IN_NOVEMBER),
                story.booked(visit, NOON_IN_NOVEMBER, NOON_IN_NOVEMBER),
                story.completed(visit, NOON_IN_NOVEMBER, NOON_IN_NOVEMBER),
                story.consulted(visit, NOON_IN_NOVEMBER),
                story.agreed(plan, NOON_IN_NOVEMBER),
                story.treated(plan, NOON_IN_DECEMBER),
                story.finished(plan, NOON_IN_DECEMBER),
                story.booked(gone, NOON_IN_DECEMBER, NOON_IN_NOVEMBER),
                story.cancelled(gone, NOON_IN_DECEMBER, NOON_IN_NOVEMBER),
                story.booked(missed, NOON_IN_DECEMBER, NOON_IN_NOVEMBER),
                story.missed(missed, NOON_IN_DECEMBER, NOON_IN_DECEMBER),
                story.planned(touchUp, due, NOON_IN_DECEMBER),
                story.due(touchUp, due, Instant.parse("2029-06-01T14:00:00Z")),
                story.invited(touchUp, 1, Instant.parse("2029-06-01T14:00:01Z")),
                story.invited(touchUp, 2, Instant.parse("2029-07-01T14:00:01Z")),
                story.answered(touchUp, Instant.parse("2029-07-09T14:00:00Z"), Instant.parse("2029-07-02T14:00:00Z")),
                story.sent(NOON_IN_NOVEMBER),
                story.withheld(NOON_IN_DECEMBER));
    }

    private int undated(String clinic) {
        return jdbc.sql("select coalesce(sum(n), 0) from undated_counts where clinic = :clinic")
                .param("clinic", clinic)
                .query(Integer.class)
                .single();
    }

    private <E extends Event> void readAgain(Projection<E> projection) {
        Set<String> seen = new HashSet<>();
        transaction.executeWithoutResult(_ -> topics.all(projection.topic()).stream()
                .filter(found -> seen.add(found.headers().get(FactHeaders.ID)))
                .map(EventsOnTopic.Found::fact)
                .forEach(projection::on));
    }
}
