package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ParkedEvent;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.outbox.Outbox;
import io.stipple.platform.testing.TestIssuer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WatchedTest
class WatchingAServiceTest {
    private static final UUID OSCAR = UUID.randomUUID();

    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    @Autowired
    InboxDesk inbox;

    @Autowired
    JdbcClient database;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID mira = UUID.randomUUID();

    @Test
    void showsBacklogReadersAndTime() {
        ask(HttpMethod.GET, "/v1/operations")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("booking")
                .jsonPath("$.clock.now")
                .exists()
                .jsonPath("$.clock.offset")
                .exists()
                .jsonPath("$.outbox.backlog")
                .isNumber()
                .jsonPath("$.outbox.oldestSeconds")
                .isNumber()
                .jsonPath("$.outbox.parkedKeys")
                .isNumber()
                .jsonPath("$.readers[0].name")
                .isEqualTo(reader.name())
                .jsonPath("$.readers[0].topic")
                .isEqualTo("booking.appointments")
                .jsonPath("$.readers[0].lagSeconds")
                .isNumber();
        ask(HttpMethod.GET, "/v1/operations/parked-stories").expectStatus().isOk();
    }

    @Test
    void isForOperationsPeopleAndTheOperatorAlone() {
        for (String path : List.of("", "/parked-events", "/parked-stories", "/facts/" + mira)) {
            client.get().uri("/v1/operations" + path).exchange().expectStatus().isUnauthorized();
            client.get()
                    .uri("/v1/operations" + path)
                    .headers(TestIssuer.token().bearer())
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void retriesAndDiscardsWhatIsParkedAndKeepsWhoDidIt() {
        reader.first(fact -> {
            if (fact.clientId().equals(mira)) {
                throw new IllegalArgumentException("not this one");
            }
        });
        publish(booked(mira, mira));
        publish(completed(mira, mira));
        await().untilAsserted(() -> assertThat(parked()).hasSize(2));
        UUID head = parked().getFirst().id();

        ask(HttpMethod.GET, "/v1/operations/parked-events/" + head)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("PARKED")
                .jsonPath("$.headers.ce_subject")
                .isEqualTo(mira.toString())
                .jsonPath("$.payload")
                .exists();
        ask(HttpMethod.POST, "/v1/operations/parked-events/" + head + "/retry")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.result")
                .isEqualTo("STILL_PARKED")
                .jsonPath("$.left")
                .isEqualTo(2);
        reader.first(_ -> {});
        discard(head, "").expectStatus().isBadRequest();
        discard(head, "booked twice by a broken import").expectStatus().isOk();

        assertThat(parked()).isEmpty();
        ask(HttpMethod.POST, "/v1/operations/parked-events/" + UUID.randomUUID() + "/retry")
                .expectStatus()
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(database.sql(
                                "SELECT act || ' ' || who || ' ' || coalesce(reason, '') FROM parking_audit WHERE story = :story ORDER BY id")
                        .param("story", mira.toString())
                        .query(String.class)
                        .list())
                .startsWith("RETRY " + OSCAR + " ", "DISCARD " + OSCAR + " booked twice by a broken import");
    }

    private void publish(AppointmentEvent fact) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.put(fact));
    }

    private List<ParkedEvent> parked() {
        return inbox.parked(Optional.empty(), 200).stream()
                .filter(event -> event.story().equals(mira.toString()))
                .toList();
    }

    private ResponseSpec ask(HttpMethod method, String path) {
        return client.method(method).uri(path).headers(ops()).exchange();
    }

    private ResponseSpec discard(UUID id, String reason) {
        return client.post()
                .uri("/v1/operations/parked-events/" + id + "/discard")
                .headers(ops())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason))
                .exchange();
    }

    private static Consumer<HttpHeaders> ops() {
        return TestIssuer.token().as(OSCAR).ops().bearer();
    }
}
