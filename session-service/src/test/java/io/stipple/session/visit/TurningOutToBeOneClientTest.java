package io.stipple.session.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.photo.Pictures;
import io.stipple.session.world.Booking;
import io.stipple.session.world.Client;
import io.stipple.session.world.Recalling;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TurningOutToBeOneClientTest {
    private final Staffed miami;
    private final Visits visits;
    private final ClientsFromBooking clients;

    TurningOutToBeOneClientTest(
            @LocalServerPort int port, @Autowired Visits visits, @Autowired ClientsFromBooking clients) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.visits = visits;
        this.clients = clients;
    }

    @Test
    void leavesWhatWasSignedAsItWasAndFindsItUnderEitherId() {
        Client kept = miami.aClient();
        Client twin = miami.aClient();
        UUID first = treated(kept);
        UUID second = treated(twin);
        String signed = record(second);

        turnOutToBe(twin, kept);

        assertThat(record(second)).isEqualTo(signed);
        Stream.of(kept, twin).forEach(either -> {
            assertThat(all(either, "session-records", "id"))
                    .containsExactlyInAnyOrder(first.toString(), second.toString());
            assertThat(all(either, "plans", "clientId"))
                    .containsExactlyInAnyOrder(kept.id().toString(), twin.id().toString());
            assertThat(all(either, "consents", "clientId"))
                    .contains(kept.id().toString(), twin.id().toString());
            assertThat(all(either, "health-checks", "checkId")).hasSize(2);
            assertThat(all(either, "pigment-lots", "recordId")).hasSize(2);
        });
    }

    @Test
    void showsBothsPhotosAndTheTechniqueOfBothsSessions() {
        TestToken technician = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);
        Client kept = miami.aClient();
        Client twin = miami.aClient();
        treated(kept);
        UUID draft = miami.aDraft(twin, miami.aPlanFor(twin), 1, TurnableClock.START);
        miami.signs(twin.id(), "TREATMENT_PHOTOS");
        Upload.to(
                miami.port(),
                "/v1/session-records/" + draft + "/photos?pose=FRONT&moment=BEFORE",
                technician,
                Pictures.jpeg(64, 48));
        miami.aCompletedRecord(draft, miami.aLot());
        UUID visit = miami.arrived(kept.touchUp(TurnableClock.START.plusSeconds(3600)));

        turnOutToBe(twin, kept);

        Answer photos = miami.as(technician).get("/v1/clients/" + kept.id() + "/photos");
        assertThat(photos.body().size()).isEqualTo(1);
        assertThat(Upload.get(miami.port(), photos.body().at("/0/link").asString(), technician)
                        .status())
                .isEqualTo(200);
        assertThat(miami.technician()
                        .get("/v1/appointments/" + visit + "/technique-passport")
                        .body()
                        .path("sessions")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void goesOnWithAPlanThatWasAgreedUnderTheOtherId() {
        Client kept = miami.aClient();
        Client twin = miami.aClient();
        UUID plan = miami.aPlanFor(twin);
        miami.aCompletedRecord(miami.aDraft(twin, plan, 1, TurnableClock.START), miami.aLot());

        turnOutToBe(twin, kept);
        UUID next = miami.arrived(kept.session(plan, 2, TurnableClock.START.plus(Duration.ofDays(12))));

        // Consent and health were given under the other id, too.
        assertThat(miami.opens(next).status()).isEqualTo(201);
    }

    @Test
    void isExposedByARecallOnceAndReachedByEithersMessage() {
        Recalling recalling = Recalling.by(miami.operator());
        UUID lot = recalling.aLot(miami);
        Client kept = recalling.treated(miami, lot);
        Client twin = recalling.treated(miami, lot);
        Answer recall = recalling.declare(true);
        String twins = exposureOf(twin, recalling.exposures(miami.operator(), recall));

        turnOutToBe(twin, kept);

        JsonNode one = recalling.exposures(miami.operator(), recall);
        assertThat(recalling.exposed(miami.manager(), recall))
                .containsExactly(kept.id().toString());
        assertThat(one.at("/0/sessions").asInt()).isEqualTo(2);
        assertThat(recalling.progress(recall).path("clients").asInt()).isEqualTo(1);
        Booking.tells(new MessageSent(
                UUID.randomUUID(),
                twin.id(),
                "miami-brickell",
                MessageKind.OTHER,
                Channel.EMAIL,
                UUID.fromString(twins),
                TurnableClock.START));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> recalling.progress(recall).path("reached").asInt() == 1);
    }

    @Test
    void isExposedOnceByARecallThatComesLater() {
        Recalling recalling = Recalling.by(miami.operator());
        UUID lot = recalling.aLot(miami);
        Client kept = recalling.treated(miami, lot);
        Client twin = recalling.treated(miami, lot);

        turnOutToBe(twin, kept);

        assertThat(recalling.exposed(miami.operator(), recalling.declare(true)))
                .containsExactly(kept.id().toString());
    }

    @Test
    void isTheSameInWhateverOrderAndHoweverOftenItIsTold() {
        ClientMerged first = merged(UUID.randomUUID(), UUID.randomUUID());
        ClientMerged second = merged(first.survivorId(), UUID.randomUUID());

        tell(first, second);
        boolean inOrder = areOnePerson(first.clientId(), second.survivorId());
        clients.reset();
        boolean forgotten = areOnePerson(first.clientId(), second.survivorId());
        tell(second, first, second);
        boolean backwards = areOnePerson(first.clientId(), second.survivorId());

        assertThat(inOrder).isTrue();
        assertThat(forgotten).isFalse();
        assertThat(backwards).isTrue();
        assertThat(areOnePerson(first.survivorId(), first.clientId())).isTrue();
    }

    private void tell(ClientMerged... merges) {
        List.of(merges).forEach(clients::on);
    }

    private boolean areOnePerson(UUID one, UUID other) {
        return visits.areOnePerson(new ClientId(one), new ClientId(other));
    }

    private UUID treated(Client client) {
        return miami.aCompletedRecord(
                miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START), miami.aLot());
    }

    private void turnOutToBe(Client twin, Client kept) {
        Booking.tells(merged(twin.id(), kept.id()));
        await().atMost(Duration.ofSeconds(30)).until(() -> areOnePerson(twin.id(), kept.id()));
    }

    private static ClientMerged merged(UUID gone, UUID survivor) {
        return new ClientMerged(gone, survivor, "miami-brickell", TurnableClock.START);
    }

    private String record(UUID id) {
        return miami.technician().get("/v1/session-records/" + id).body().toString();
    }

    private static String exposureOf(Client client, JsonNode exposures) {
        return exposures
                .valueStream()
                .filter(one ->
                        one.path("clientId").asString().equals(client.id().toString()))
                .map(one -> one.path("exposureId").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> all(Client client, String what, String member) {
        return miami.technician()
                .get("/v1/clients/" + client.id() + "/" + what)
                .body()
                .valueStream()
                .map(one -> one.path(member).asString())
                .toList();
    }
}
