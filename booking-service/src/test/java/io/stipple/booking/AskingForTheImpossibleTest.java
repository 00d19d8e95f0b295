package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Times that are not, ranges that run backwards, answers nobody could read: each a clear problem, nothing
/// half-done.
class AskingForTheImpossibleTest extends AskingTheService {
    private static final Instant BEFORE_SPRING = Instant.parse("2027-03-10T12:00:00Z");
    private static final Instant BEFORE_AUTUMN = Instant.parse("2027-11-03T12:00:00Z");

    @Test
    void neverOffersTheHourThatTheClockJumpsOver() {
        anAllNightClinic();
        clock.turnTo(BEFORE_SPRING);

        List<String> offered = clinic.freeSlots("CONSULTATION", "2027-03-14");

        assertThat(offered)
                .contains("2027-03-14T01:45:00-05:00", "2027-03-14T03:00:00-04:00")
                .noneMatch(time -> time.startsWith("2027-03-14T02:"));
        assertThat(asks("2027-03-14T02:30:00").problem()).isEqualTo("malformed-time");
    }

    @Test
    void readsATimeInThatHourByItsOffsetAndSaysWhatTheClockWillShow() {
        anAllNightClinic();
        clock.turnTo(BEFORE_SPRING);

        Answer booked = asks("2027-03-14T02:30:00-05:00");

        assertThat(booked.text("startsAt")).isEqualTo("2027-03-14T03:30:00-04:00");
    }

    @Test
    void tellsTheTwoOccurrencesOfARepeatedHourApart() {
        anAllNightClinic();
        clock.turnTo(BEFORE_AUTUMN);

        assertThat(clinic.freeSlots("CONSULTATION", "2027-11-07"))
                .contains("2027-11-07T01:30:00-04:00", "2027-11-07T01:30:00-05:00");
        assertThat(asks("2027-11-07T01:30:00").problem()).isEqualTo("malformed-time");
        assertThat(asks("2027-11-07T01:30:00-05:00").text("startsAt")).isEqualTo("2027-11-07T01:30:00-05:00");
    }

    @Test
    void refusesRangesThatEndBeforeTheyBeginAndTenYearSearches() {
        String slots = "/v1/public/clinics/" + clinic.code() + "/free-slots?from=2026-12-02&to=";

        assertThat(nobody.get(slots + "2026-12-01").problem()).isEqualTo("invalid-request");
        assertThat(nobody.get(slots + "2036-12-02").problem()).isEqualTo("range-too-long");
        assertThat(clinic.staff(ClinicRight.MANAGER)
                        .post(
                                "/v1/technicians/" + tess + "/time-off",
                                Map.of("firstDay", "2026-12-03", "lastDay", "2026-12-02"))
                        .problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void refusesAPageOfABillion() {
        assertThat(clinic.frontDesk().get("/v1/clients?limit=1000000000").problem())
                .isEqualTo("invalid-request");
        assertThat(nobody.get("/v1/public/nearest-slots?clinics=" + clinic.code() + "&limit=1000000000")
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(nobody.get("/v1/public/nearest-slots?clinics=" + clinic.code() + "&limit=99999999999999")
                        .problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void refusesRotasThatOverlap() {
        Answer refused = clinic.desk()
                .post(
                        "/v1/technicians",
                        Map.of(
                                "name",
                                "Tom",
                                "skills",
                                List.of(),
                                "rota",
                                List.of(shift("09:00", "13:00"), shift("12:00", "17:00"))));

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(clinic.frontDesk()
                        .get("/v1/clinics/" + clinic.code() + "/technicians")
                        .body()
                        .findValuesAsString("name"))
                .containsExactly("Tess");
    }

    @Test
    void refusesAZoneNobodyKnows() {
        Map<String, Object> request = new LinkedHashMap<>(Place.description("atlantis", "Europe/Atlantis", 1));

        assertThat(clinic.desk().post("/v1/clinics", request).problem()).isEqualTo("invalid-request");
        assertThat(nobody.get("/v1/public/clinics").body().findValuesAsString("code"))
                .doesNotContain("atlantis");
    }

    @Test
    void refusesALicenceThatEndsBeforeItStarts() {
        Answer refused = clinic.staff(ClinicRight.MANAGER)
                .post(
                        "/v1/clinics/" + clinic.code() + "/licences",
                        Map.of(
                                "kind",
                                "ESTABLISHMENT_LICENCE",
                                "jurisdiction",
                                "US-FL",
                                "number",
                                "1",
                                "validFrom",
                                "2027-01-01",
                                "validUntil",
                                "2026-12-31"));

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.body().toString()).contains("validUntil");
    }

    @Test
    void refusesAMoveByAVersionThatIsNoLongerTheOne() {
        Answer booked = asks(NEXT_DAY_AT_TEN);
        String slot = "/v1/appointments/" + booked.text("id") + "/slot";
        Map<String, Object> later = Map.of("technicianId", tess, "startsAt", "2026-12-03T10:00:00-05:00");
        clinic.frontDesk().put(slot, later, booked.etag());

        assertThat(clinic.frontDesk().put(slot, later, booked.etag()).problem()).isEqualTo("stale-version");
        assertThat(clinic.frontDesk().put(slot, later, "\"seven\"").problem()).isEqualTo("invalid-request");
        assertThat(clinic.frontDesk().putWithoutVersion(slot, later).problem()).isEqualTo("version-required");
    }

    private void anAllNightClinic() {
        clinic.staff(ClinicRight.MANAGER)
                .put(
                        "/v1/clinics/" + clinic.code() + "/opening-hours",
                        Map.of("openingHours", List.of(Map.of("day", "SUNDAY", "opens", "00:00", "closes", "06:00"))),
                        "\"0\"");
        clinic.staff(ClinicRight.MANAGER)
                .put(
                        "/v1/technicians/" + tess + "/rotas/" + clinic.code(),
                        Map.of(
                                "validFrom",
                                "2020-01-01",
                                "shifts",
                                List.of(Map.of("day", "SUNDAY", "from", "00:00", "to", "06:00"))),
                        "\"0\"");
    }

    private Answer asks(String startsAt) {
        return clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", startsAt));
    }

    private Map<String, String> shift(String from, String to) {
        return Map.of("clinic", clinic.code(), "day", "MONDAY", "from", from, "to", to, "validFrom", "2026-01-01");
    }
}
