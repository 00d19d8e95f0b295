package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A clinic closes for a day, a technician goes away, a week changes: what was booked is never dropped.
class ChangingWhenWorkIsDoneTest extends AskingTheService {
    private static final String DAY = "2026-12-08";
    private static final String VISIT = DAY + "T10:00:00-05:00";

    private Desk manager;
    private Answer booked;

    @BeforeEach
    void aVisit() {
        manager = clinic.staff(ClinicRight.MANAGER);
        booked = clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", VISIT));
    }

    @Test
    void closesADayAndSaysWhomThatHits() {
        Answer closed = manager.put(day(), Map.of("name", "Works", "hours", List.of()), "\"0\"");

        assertThat(closed.body().at("/affected/0/appointmentId").asString()).isEqualTo(booked.text("id"));
        assertThat(closed.body().at("/affected/0/reasons").toString()).isEqualTo("[\"outside-opening-hours\"]");
        assertThat(clinic.queue()).containsExactly(booked.text("id"));
        assertThat(clinic.frontDesk()
                        .get("/v1/clinics/" + clinic.code() + "/days/" + DAY)
                        .body()
                        .at("/technicians/0/appointments/0/reassign/0")
                        .asString())
                .isEqualTo("outside-opening-hours");
        assertThat(clinic.freeSlots("CONSULTATION", DAY)).isEmpty();
        assertThat(clinic.frontDesk()
                        .get("/v1/appointments/" + booked.text("id"))
                        .text("state"))
                .isEqualTo("BOOKED");

        assertThat(manager.delete(day()).status()).isEqualTo(200);
        assertThat(clinic.queue()).as("the change was taken back").isEmpty();
    }

    @Test
    void opensForAShorterDayOrWithABreak() {
        manager.put(
                day(),
                Map.of(
                        "name",
                        "Half a day",
                        "hours",
                        List.of(
                                Map.of("opens", "09:30", "closes", "11:00"),
                                Map.of("opens", "13:00", "closes", "14:00"))),
                "\"0\"");

        assertThat(clinic.queue()).isEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", DAY))
                .containsExactly(DAY + "T13:00:00-05:00", DAY + "T13:15:00-05:00");
    }

    @Test
    void leavesTheQueueWhenItIsMoved() {
        manager.put(day(), Map.of("name", "Works", "hours", List.of()), "\"0\"");

        Answer moved = clinic.frontDesk()
                .put(
                        "/v1/appointments/" + booked.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", "2026-12-09T10:00:00-05:00"),
                        booked.etag());

        assertThat(moved.status()).isEqualTo(200);
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void staysAsItIsWhenAManagerSaysWhy() {
        manager.put(day(), Map.of("name", "Works", "hours", List.of()), "\"0\"");
        String keep = "/v1/reassignments/" + booked.text("id") + "/keep";

        assertThat(clinic.frontDesk().post(keep, Map.of("reason", "x")).status())
                .as("the front desk moves visits or calls them off")
                .isEqualTo(404);
        assertThat(manager.post(keep, Map.of("reason", " ")).problem()).isEqualTo("invalid-request");
        Answer kept = manager.post(keep, Map.of("reason", "Tess opens for this one"));

        assertThat(kept.text("state")).as(kept.toString()).isEqualTo("BOOKED");
        assertThat(clinic.queue()).isEmpty();
        var told = manager.get("/v1/appointments/" + booked.text("id") + "/history")
                .body()
                .at("/changes/1");
        assertThat(told.path("what").asString()).isEqualTo("KEPT");
        assertThat(told.path("overridden").toString()).isEqualTo("[\"outside-opening-hours\"]");
        assertThat(told.path("reason").asString()).isEqualTo("Tess opens for this one");
        assertThat(manager.post(keep, Map.of("reason", "again")).status()).isEqualTo(404);
        manager.post("/v1/technicians/" + tess + "/time-off", Map.of("firstDay", DAY, "lastDay", DAY));
        assertThat(clinic.queue()).as("another change hits it").containsExactly(booked.text("id"));
    }

    @Test
    void sendsATechnicianAwayForSomeHoursAndBackAgain() {
        String absences = "/v1/technicians/" + tess + "/time-off";

        Answer away =
                manager.post(absences, Map.of("firstDay", DAY, "lastDay", DAY, "from", "10:30:00", "to", "12:00:00"));

        assertThat(away.body().at("/affected/0/reasons").toString()).isEqualTo("[\"on-leave\"]");
        assertThat(manager.get(absences + "?from=" + DAY)
                        .body()
                        .at("/timeOff/0/id")
                        .asString())
                .isEqualTo(away.text("id"));
        assertThat(manager.get(absences + "?from=2026-12-09")
                        .body()
                        .path("timeOff")
                        .size())
                .isZero();
        assertThat(clinic.freeSlots("CONSULTATION", DAY)).contains(DAY + "T12:00:00-05:00");
        assertThat(clinic.frontDesk()
                        .post(
                                "/v1/appointments",
                                clinic.visit(clinic.meets(), tess, "CONSULTATION", DAY + "T11:30:00-05:00"))
                        .problem())
                .isEqualTo("on-leave");
        assertThat(manager.delete(absences + "/" + away.text("id")).status()).isEqualTo(200);
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void changesAWeekFromADateOn() {
        Map<String, Object> wednesdaysOnly = Map.of(
                "validFrom",
                "2026-12-07",
                "shifts",
                List.of(Map.of("day", "WEDNESDAY", "from", "12:00", "to", "16:00")));

        Answer changed = manager.put("/v1/technicians/" + tess + "/rotas/" + clinic.code(), wednesdaysOnly, "\"0\"");

        assertThat(changed.body().at("/affected/0/reasons").toString()).isEqualTo("[\"not-on-rota\"]");
        assertThat(manager.get("/v1/technicians/" + tess + "/rotas/" + clinic.code())
                        .body()
                        .path("shifts")
                        .findValuesAsString("validFrom"))
                .hasSize(8)
                .contains("2026-12-07");
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-04")).isNotEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", DAY)).isEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-09").getFirst()).startsWith("2026-12-09T12:00");
    }

    @Test
    void refusesWhatRunsBackwardsOrOverlaps() {
        assertThat(manager.post(
                                "/v1/technicians/" + tess + "/time-off",
                                Map.of("firstDay", DAY, "lastDay", "2026-12-07"))
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(manager.put(
                                "/v1/technicians/" + tess + "/rotas/" + clinic.code(),
                                Map.of(
                                        "validFrom",
                                        DAY,
                                        "shifts",
                                        List.of(
                                                Map.of("day", "MONDAY", "from", "09:00", "to", "13:00"),
                                                Map.of("day", "MONDAY", "from", "12:00", "to", "16:00"))),
                                "\"0\"")
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(manager.post(
                                "/v1/technicians/" + UUID.randomUUID() + "/time-off",
                                Map.of("firstDay", DAY, "lastDay", DAY))
                        .problem())
                .isEqualTo("not-found");
    }

    private String day() {
        return "/v1/clinics/" + clinic.code() + "/special-days/" + DAY;
    }
}
