package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people say of other booking systems, in their words. The third complaint, slow search, is
/// `SearchingBesideYearsOfVisitsTest` in `availability`.
class WhatOthersAreBlamedForTest extends AskingTheService {
    private static final String VISIT = "2026-12-07T10:00:00-05:00";
    private static final String LATER = "2026-12-08T11:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    /// 1. Twenty people booked the same time at once, and twenty were told that it was theirs.
    @Test
    void twentyBookOneTimeAndAllOfThemGetIt() {
        List<Future<Answer>> asked;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(
                            () -> nobody.post("/v1/public/consultations", clinic.consultation(VISIT, Place.person()))))
                    .toList();
        }

        assertThat(asked.stream().map(one -> one.resultNow().status())).containsOnlyOnce(201);
        assertThat(board("2026-12-07")).hasSize(1);
    }

    /// 2. Since the clocks changed every visit is an hour out.
    @Test
    void everyVisitIsAnHourOutOnceTheClocksChange() {
        clock.turnTo(Instant.parse("2027-03-12T15:00:00Z"));
        List<String> saturday = clinic.freeSlots("CONSULTATION", "2027-03-13");
        List<String> sunday = clinic.freeSlots("CONSULTATION", "2027-03-14");

        assertThat(saturday).contains("2027-03-13T10:00:00-05:00");
        assertThat(sunday).contains("2027-03-14T10:00:00-04:00");
        Answer booked = clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", sunday.get(4)));
        assertThat(booked.text("startsAt")).isEqualTo("2027-03-14T10:00:00-04:00");
        assertThat(board("2027-03-14").getFirst()).isEqualTo("2027-03-14T10:00:00-04:00");
    }

    /// 2. I was shown my own time zone, and stood before a closed door two hours early.
    @Test
    void theTimeIsShownInAZoneThatIsNotTheClinics() {
        Place sydney = Place.opened(nobody, "Australia/Sydney", 1);
        UUID sven = sydney.hires("Sven");

        Answer booked = sydney.frontDesk()
                .post("/v1/appointments", sydney.visit(sydney.meets(), sven, "CONSULTATION", "2026-12-06T23:00:00Z"));

        assertThat(booked.text("startsAt")).isEqualTo("2026-12-07T10:00:00+11:00");
        assertThat(booked.text("zone")).isEqualTo("Australia/Sydney");
    }

    /// 5. The old host stays blocked, and the new one is not the one I had.
    @Test
    void theOldTimeStaysBlockedAndTheTechnicianIsAnother() {
        clinic.hires("Tom");

        Answer moved = move(clinicsVisit(clinic.meets()));

        assertThat(moved.text("technicianId")).isEqualTo(tess.toString());
        assertThat(clinicsVisit(clinic.meets()).status()).isEqualTo(201);
    }

    /// 5. Nobody told me that it had moved.
    @Test
    void nobodyIsToldThatItMoved() {
        UUID client = clinic.meets();

        move(clinicsVisit(client));

        AppointmentMoved fact = events.await(Topic.APPOINTMENTS, client.toString(), AppointmentMoved.class);
        assertThat(fact.previousStartsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(fact.startsAt()).isEqualTo(Instant.parse("2026-12-08T16:00:00Z"));
    }

    private Answer move(Answer booked) {
        return clinic.frontDesk()
                .put(
                        "/v1/appointments/" + booked.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", LATER),
                        booked.etag());
    }

    private Answer clinicsVisit(UUID client) {
        return clinic.frontDesk().post("/v1/appointments", clinic.visit(client, tess, "CONSULTATION", VISIT));
    }

    /// 6. For a second site, run a second installation.
    @Test
    void aSecondSiteNeedsASecondInstallation() {
        Place tampa = Place.opened(nobody);
        UUID both = clinic.hires("Bo", tampa);
        UUID client = clinic.meets();

        clinic.frontDesk().post("/v1/appointments", clinic.visit(client, both, "CONSULTATION", VISIT));

        assertThat(tampa.frontDesk()
                        .post("/v1/appointments", tampa.visit(tampa.meets(), both, "CONSULTATION", VISIT))
                        .body()
                        .path("taken")
                        .toString())
                .as("one technician, two sites, one calendar")
                .isEqualTo("[\"TECHNICIAN\"]");
        assertThat(tampa.frontDesk()
                        .post("/v1/appointments", tampa.visit(client, both, "CONSULTATION", LATER))
                        .status())
                .as("one client, known at both")
                .isEqualTo(201);
        assertThat(nobody.get("/v1/public/nearest-slots?clinics=" + clinic.code() + "," + tampa.code())
                        .body()
                        .path("slots")
                        .findValuesAsString("clinic"))
                .contains(clinic.code(), tampa.code());
    }

    /// 8. A time came free, and of those who waited nobody heard of it.
    @Test
    void aFreedTimeIsOfferedToNobodyWhoWaits() {
        Answer booked = clinicsVisit(clinic.meets());
        UUID waiting = clinic.meets();
        clinic.frontDesk()
                .post(
                        "/v1/waitlist",
                        Map.of(
                                "clientId",
                                waiting,
                                "clinics",
                                List.of(clinic.code()),
                                "kind",
                                "CONSULTATION",
                                "firstDay",
                                "2026-12-07",
                                "lastDay",
                                "2026-12-07"));

        clinic.frontDesk().post("/v1/appointments/" + booked.text("id") + "/cancellation", Map.of("by", "CLIENT"));

        assertThat(events.await(Topic.WAITLIST, waiting.toString(), WaitlistOffered.class)
                        .startsAt())
                .isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
    }

    /// 8. I booked four sessions one by one, and the last could not be had any more.
    @Test
    void aCourseIsBookedByHalves() {
        Course course = Course.agreed(clinic, tess);

        Answer refused = clinic.frontDesk()
                .post(
                        "/v1/courses",
                        Map.of(
                                "planId",
                                course.plan(),
                                "clinic",
                                clinic.code(),
                                "technicianId",
                                tess,
                                "startsAt",
                                List.of(VISIT, "2026-12-12T10:00:00-05:00")));

        assertThat(refused.problem()).isEqualTo("gap-not-kept");
        assertThat(refused.body().path("sessionNumber").asInt()).isEqualTo(2);
        assertThat(board("2026-12-07")).isEmpty();
    }

    private List<String> board(String day) {
        return clinic.frontDesk()
                .get("/v1/clinics/" + clinic.code() + "/days/" + day)
                .body()
                .at("/technicians/0/appointments")
                .findValuesAsString("startsAt");
    }
}
