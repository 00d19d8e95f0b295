package io.stipple.platform.edge;

import static io.stipple.platform.testing.ClinicRight.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@EdgeTest
class RepeatingARequestTest {
    private static final ResponseEntity<?> DONE = ResponseEntity.noContent().build();

    @Autowired
    RestTestClient client;

    @Autowired
    Idempotency idempotency;

    @Autowired
    Beds beds;

    private final ClinicCode clinic =
            new ClinicCode("c" + UUID.randomUUID().toString().replace("-", ""));
    private final TestToken manager = TestIssuer.token().at(clinic.value(), MANAGER);
    private final IdempotencyKey key =
            new IdempotencyKey("me", "POST /v1/x", UUID.randomUUID().toString());

    @Test
    void getsTheStoredAnswer() {
        EntityExchangeResult<String> first = result(send(manager, "k1", clinic));
        EntityExchangeResult<String> second = result(send(manager, "k1", clinic));

        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().getLocation())
                .isNotNull()
                .isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(second.getResponseHeaders().getETag()).isEqualTo("\"0\"");
        assertThat(beds.countAt(clinic)).isOne();
    }

    @Test
    void isRefusedWithAnotherBody() {
        send(manager, "k1", clinic).expectStatus().isCreated();

        Problem problem = Problem.of(send(manager, "k1", new ClinicCode("miami-brickell")));

        assertThat(problem.slug()).isEqualTo("idempotency-key-reused");
        assertThat(problem.status()).isEqualTo(422);
    }

    @Test
    void meetsNobodyElsesAnswer() {
        send(manager, "k1", clinic).expectStatus().isCreated();

        send(TestIssuer.token().at(clinic.value(), MANAGER), "k1", clinic)
                .expectStatus()
                .isCreated();
        assertThat(beds.countAt(clinic)).isEqualTo(2);
    }

    @Test
    void leavesNothingOfARefusalBehind() {
        send(manager, "k1", clinic).expectStatus().isCreated();
        send(manager, "k2", clinic).expectStatus().isCreated();

        assertThat(Problem.of(send(manager, "k3", clinic)).slug()).isEqualTo("clinic-full");
        assertThat(Problem.of(send(manager, "k3", clinic)).slug()).isEqualTo("clinic-full");
        assertThat(beds.countAt(clinic)).isEqualTo(2);
    }

    @Test
    void leavesNothingOfABreakdownBehind() {
        assertThatThrownBy(() -> idempotency.once(key, Map.of(), () -> {
                    beds.add(clinic);
                    throw new IllegalStateException("the machine broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(beds.countAt(clinic)).isZero();
        assertThat(idempotency.once(key, Map.of(), () -> DONE).getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void isToldToWaitWhileTheFirstStillRuns() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<ResponseEntity<?>> first = CompletableFuture.supplyAsync(
                    () -> idempotency.once(key, Map.of(), () -> {
                        running.countDown();
                        await(finish);
                        return DONE;
                    }),
                    threads);
            running.await();

            ResponseEntity<?> second = idempotency.once(key, Map.of(), () -> DONE);
            finish.countDown();

            assertThat(second.getStatusCode().value()).isEqualTo(409);
            assertThat(first.join().getStatusCode().value()).isEqualTo(204);
        }
    }

    @Test
    void needsAKeyOfBoundedForm() {
        assertThat(Problem.of(send(manager, null, clinic)).slug()).isEqualTo("idempotency-key-required");
        assertThat(Problem.of(send(manager, "x".repeat(129), clinic)).slug()).isEqualTo("invalid-request");
        assertThat(Problem.of(send(manager, "two words", clinic)).slug()).isEqualTo("invalid-request");
        assertThat(beds.countAt(clinic)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityExchangeResult<String> result(ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult();
    }

    private ResponseSpec send(TestToken token, String name, ClinicCode at) {
        return client.post()
                .uri("/v1/beds")
                .headers(token.bearer())
                .headers(headers -> Optional.ofNullable(name).ifPresent(key -> headers.set("Idempotency-Key", key)))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"clinic\": \"" + at + "\"}")
                .exchange();
    }
}
