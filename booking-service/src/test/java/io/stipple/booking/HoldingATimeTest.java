package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ten minutes while the form is filled in.
class HoldingATimeTest extends AskingTheService {
    private static final Instant NOTICE_ENDS = Instant.parse("2026-12-02T03:00:00Z");

    @Test
    void keepsItFromEverybodyElse() {
        Answer held = hold();

        assertThat(held.status()).as(held.toString()).isEqualTo(201);
        assertThat(held.text("heldUntil")).isEqualTo("2026-12-01T10:10:00-05:00");
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-02")).doesNotContain(NEXT_DAY_AT_TEN);
        assertThat(hold().problem()).isEqualTo("slot-taken");
        assertThat(nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()))
                        .problem())
                .isEqualTo("slot-taken");
        assertThat(clinic.frontDesk()
                        .get("/v1/appointments/" + held.text("holdId"))
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void isRedeemedByTheBookingItWasFor() {
        Answer held = hold();

        Answer booked = redeem(held);

        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(redeem(held).problem()).isEqualTo("slot-taken");
    }

    @Test
    void runsOutByItself() {
        Answer held = hold();
        clock.turn(Duration.ofMinutes(10));

        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-02")).contains(NEXT_DAY_AT_TEN);
        assertThat(nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()))
                        .status())
                .isEqualTo(201);
        assertThat(redeem(held).problem()).isEqualTo("slot-taken");
    }

    @Test
    void isLetGo() {
        Answer held = hold();

        assertThat(nobody.delete("/v1/public/holds/" + held.text("holdId")).status())
                .isEqualTo(204);
        assertThat(hold().status()).isEqualTo(201);
    }

    @Test
    void keepsTheNoticeItWasTakenWith() {
        clock.turnTo(NOTICE_ENDS);
        Answer held = hold();
        clock.turn(Duration.ofMinutes(9));

        assertThat(nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()))
                        .problems())
                .contains("notice-too-short");
        assertThat(redeem(held).status()).isEqualTo(201);
    }

    @Test
    void hasOneWinner() throws Exception {
        Callable<Answer> rival = this::hold;
        List<Future<Answer>> asked;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, 20).mapToObj(_ -> threads.submit(rival)).toList();
        }

        assertThat(asked.stream().map(one -> one.resultNow().status())).containsOnlyOnce(201);
    }

    private Answer hold() {
        return nobody.post("/v1/public/holds", Map.of("clinic", clinic.code(), "startsAt", NEXT_DAY_AT_TEN));
    }

    private Answer redeem(Answer held) {
        Map<String, Object> request = new LinkedHashMap<>(clinic.consultation(NEXT_DAY_AT_TEN, Place.person()));
        request.put("holdId", held.text("holdId"));
        return nobody.post("/v1/public/consultations", request);
    }
}
