package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BringingHistoryInTest extends AskingTheService {
    private static final Instant LONG_AGO = Instant.parse("2025-03-03T15:00:00Z");

    @Autowired
    EventsOnTopic events;

    private final String run = UUID.randomUUID().toString();

    @Test
    void tellsItAsItHappenedInOrderOfTime() {
        UUID client = bringIn(client("c1")).getFirst();

        Answer brought = appointments(
                visit("v2", client, LONG_AGO.plus(Duration.ofDays(9)), "MISSED"),
                visit("v1", client, LONG_AGO, "COMPLETED"),
                visit("v3", client, Instant.parse("2026-12-09T15:00:00Z"), "BOOKED"));

        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
        events.await(
                Topic.APPOINTMENTS,
                client.toString(),
                AppointmentBooked.class,
                booked -> booked.startsAt().isAfter(LONG_AGO.plus(Duration.ofDays(300))));
        List<AppointmentEvent> story = events.story(Topic.APPOINTMENTS, client.toString());
        assertThat(story)
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        AppointmentBooked.class,
                        AppointmentCompleted.class,
                        AppointmentBooked.class,
                        AppointmentMissed.class,
                        AppointmentBooked.class));
        assertThat(story).isSortedAccordingTo(java.util.Comparator.comparing(AppointmentEvent::occurredAt));
        assertThat(((AppointmentBooked) story.getFirst()).origin()).isEqualTo(Origin.IMPORT);
    }

    @Test
    void changesNothingTheSecondTime() {
        UUID client = bringIn(client("c1")).getFirst();
        Answer first = appointments(visit("v1", client, LONG_AGO, "COMPLETED"));

        Answer again = appointments(visit("v1", client, LONG_AGO, "COMPLETED"));

        assertThat(bringIn(client("c1"))).containsExactly(client);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void namesTheItemAndTheFieldAndBringsNothingIn() {
        Map<String, Object> bad = client("bad");
        bad.put("email", "nobody");

        Answer refused = clinic.desk().post("/v1/imports/clients", Map.of("clients", List.of(client("good"), bad)));

        assertThat(refused.problem()).isEqualTo("import-refused");
        assertThat(refused.body().at("/items/0/reference").asString()).isEqualTo(run + "bad");
        assertThat(refused.body().at("/items/0/field").asString()).isEqualTo("email");
        assertThat(clinic.desk()
                        .get("/v1/clients?query=good&clinic=" + clinic.code())
                        .body()
                        .path("clients")
                        .size())
                .isZero();
    }

    @Test
    void refusesToPutSomebodyInTwoPlacesAtOnce() {
        UUID client = bringIn(client("c1")).getFirst();

        Answer refused = appointments(
                visit("v1", client, LONG_AGO, "COMPLETED"),
                visit("v2", client, LONG_AGO.plus(Duration.ofMinutes(30)), "COMPLETED"),
                visit("v3", client, LONG_AGO, "CANCELLED"),
                visit("v4", UUID.randomUUID(), LONG_AGO, "MISSED"));
        Answer taken = appointments(
                visit("v1", client, LONG_AGO, "COMPLETED"),
                visit("v2", client, LONG_AGO.plus(Duration.ofMinutes(30)), "COMPLETED"));

        assertThat(refused.body().at("/items/0/field").asString()).isEqualTo("clientId");
        assertThat(taken.body().at("/items/0/rule").asString()).isEqualTo("slot-taken");
        assertThat(taken.body().at("/items/0/reference").asString()).isEqualTo(run + "v2");
        assertThat(clinic.frontDesk()
                        .get("/v1/clinics/" + clinic.code() + "/days/2025-03-03")
                        .body()
                        .at("/technicians/0/appointments")
                        .size())
                .isZero();
    }

    @Test
    void takesHundredsAtOnce() {
        List<Map<String, Object>> clients =
                IntStream.range(0, 500).mapToObj(n -> client("many" + n)).toList();
        List<UUID> ids = bringIn(clients.toArray(Map[]::new));
        List<Map<String, Object>> visits = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            visits.add(visit("day" + day, ids.get(day), LONG_AGO.plus(Duration.ofDays(day)), "COMPLETED"));
        }

        Answer brought = appointments(visits.toArray(Map[]::new));

        assertThat(brought.body().path("appointments").size()).isEqualTo(500);
    }

    private Map<String, Object> client(String reference) {
        Map<String, Object> client = new LinkedHashMap<>(Place.person());
        client.put("reference", run + reference);
        client.put("email", reference + "." + run + "@example.org");
        client.put("clinic", clinic.code());
        return client;
    }

    @SafeVarargs
    private List<UUID> bringIn(Map<String, Object>... clients) {
        Answer answer = clinic.desk().post("/v1/imports/clients", Map.of("clients", clients));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("clients").findValuesAsString("id").stream()
                .map(UUID::fromString)
                .toList();
    }

    private Map<String, Object> visit(String reference, UUID client, Instant startsAt, String state) {
        return Map.of(
                "reference",
                run + reference,
                "clientId",
                client,
                "clinic",
                clinic.code(),
                "technicianId",
                tess,
                "kind",
                "CONSULTATION",
                "startsAt",
                startsAt.toString(),
                "endsAt",
                startsAt.plus(Duration.ofMinutes(45)).toString(),
                "state",
                state);
    }

    @SafeVarargs
    private Answer appointments(Map<String, Object>... visits) {
        return clinic.desk().post("/v1/imports/appointments", Map.of("appointments", visits));
    }
}
