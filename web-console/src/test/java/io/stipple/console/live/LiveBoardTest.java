package io.stipple.console.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubUser;
import io.stipple.contracts.Topic;
import io.stipple.platform.testing.RealParts;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@ConsoleTest
class LiveBoardTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StubKeycloak keycloak;
    private final ConcurrentMessageListenerContainer<byte[], byte[]> reading;
    private final int port;

    LiveBoardTest(
            @Autowired StubKeycloak keycloak,
            @Autowired ConcurrentMessageListenerContainer<byte[], byte[]> reading,
            @LocalServerPort int port) {
        this.keycloak = keycloak;
        this.reading = reading;
        this.port = port;
    }

    @Test
    void hearsOfAVisitThatChangedAtItsOwnClinicAlone() throws Exception {
        topicExists();
        List<String> miami = listen("/clinics/miami-brickell/live");
        List<String> sydney = listen("/clinics/sydney-cbd/live");
        await().atMost(PATIENCE).until(() -> changes(miami) == 1 && changes(sydney) == 1);

        tell("miami-brickell");

        await().atMost(PATIENCE).until(() -> changes(miami) == 2);
        assertThat(changes(sydney)).isEqualTo(1);
    }

    @Test
    void isForStaffOfTheClinicAlone() {
        var fred = Browser.of(StubUser.FRED, keycloak, port);

        assertThat(fred.first("/clinics/sydney-cbd/live").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).first("/clinics/miami-brickell/live").statusCode())
                .isEqualTo(302);
    }

    private void topicExists() throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", (Object) RealParts.running().bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(Topic.APPOINTMENTS.name())) {
                admin.createTopics(List.of(new NewTopic(Topic.APPOINTMENTS.name(), 12, (short) 1)))
                        .all()
                        .get();
            }
        }
        await().atMost(PATIENCE).until(() -> reading.getAssignedPartitions().size() == Topic.PARTITIONS);
    }

    private List<String> listen(String path) throws Exception {
        var olivia = Browser.of(StubUser.OLIVIA, keycloak, port);
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpResponse<Stream<String>> stream = olivia.client(Redirect.NEVER)
                .send(
                        HttpRequest.newBuilder(olivia.at(path))
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofLines());
        Thread.startVirtualThread(() -> stream.body().forEach(heard::add));
        return heard;
    }

    private static long changes(List<String> heard) {
        return heard.stream().filter("event:clinic-changed"::equals).count();
    }

    private static void tell(String clinic) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) RealParts.running().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var fact = new ProducerRecord<byte[], byte[]>(
                    Topic.APPOINTMENTS.name(), "a client".getBytes(UTF_8), "{}".getBytes(UTF_8));
            fact.headers().add("ce_clinicid", clinic.getBytes(UTF_8));
            producer.send(fact).get();
        }
    }
}
