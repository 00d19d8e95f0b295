package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookingTheLastFreeSlotTest extends AskingTheService {
    private static final int RIVALS = 40;

    @Test
    void hasOneWinnerHoweverManyAskAtOnce() throws Exception {
        List<Answer> answers = atOnce(
                _ -> nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person())));

        assertThat(statuses(answers)).isEqualTo(Map.of(201, 1L, 409, RIVALS - 1L));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allMatch(answer -> answer.problem().equals("slot-taken"));
    }

    @Test
    void leavesNoOverlapWhenLengthsDiffer() throws Exception {
        UUID client = clinic.meets();

        List<Answer> answers = atOnce(rival -> clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        Map.of(
                                "clientId",
                                rival % 2 == 0 ? client : clinic.meets(),
                                "clinic",
                                clinic.code(),
                                "technicianId",
                                tess,
                                "kind",
                                "CONSULTATION",
                                "startsAt",
                                "2026-12-02T%02d:%02d:00-05:00".formatted(9 + rival % 6, rival % 4 * 15),
                                "minutes",
                                30 + rival % 5 * 15)));

        assertThat(statuses(answers).keySet()).isSubsetOf(Set.of(201, 409, 422));
        assertThat(overlaps()).isEmpty();
    }

    @Test
    void takesTheRoomThatIsLeftAndNoMore() throws Exception {
        List<UUID> technicians = IntStream.range(0, 4)
                .mapToObj(number -> clinic.hires("Technician " + number))
                .toList();

        List<Answer> answers = atOnce(rival -> clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), technicians.get(rival % 4), "CONSULTATION", NEXT_DAY_AT_TEN)));

        assertThat(statuses(answers)).isEqualTo(Map.of(201, 2L, 409, RIVALS - 2L));
    }

    private List<String> overlaps() {
        var board = clinic.frontDesk().get("/v1/clinics/" + clinic.code() + "/days/2026-12-02");
        var entries = board.body().at("/technicians/0/appointments");
        return IntStream.range(1, entries.size())
                .filter(at -> OffsetDateTime.parse(
                                entries.get(at - 1).path("endsAt").asString())
                        .plusMinutes(45)
                        .isAfter(OffsetDateTime.parse(
                                entries.get(at).path("startsAt").asString())))
                .mapToObj(at -> entries.get(at).toString())
                .toList();
    }

    private static List<Answer> atOnce(IntFunction<Answer> act) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = IntStream.range(0, RIVALS)
                    .mapToObj(rival -> threads.submit(() -> {
                        start.await();
                        return act.apply(rival);
                    }))
                    .toList();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }
}
