package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// New York opens at 14:00 by universal time, Los Angeles at 17:00, Sydney at 22:00 of the day before.
class LookingForTheNearestDateTest extends AskingTheService {
    private Place west;
    private Place sydney;

    @BeforeEach
    void clinicsFarApart() {
        west = Place.opened(nobody, "America/Los_Angeles", 2);
        west.hires("Wanda");
        sydney = Place.opened(nobody, "Australia/Sydney", 2);
        sydney.hires("Sid");
    }

    @Test
    void comparesClinicsByRealTimeAndShowsEachByItsOwnClock() {
        Answer found = nobody.get("/v1/public/nearest-slots?limit=100&from=2026-12-03&clinics=" + clinic.code() + ","
                + west.code() + "," + sydney.code());

        var slots = found.body().path("slots");
        assertThat(slots.size()).as(found.toString()).isEqualTo(100);
        assertThat(slots.get(0).path("clinic").asString()).isEqualTo(sydney.code());
        assertThat(slots.get(0).path("startsAt").asString()).isEqualTo("2026-12-03T09:00:00+11:00");
        assertThat(slots.get(0).path("zone").asString()).isEqualTo("Australia/Sydney");
        assertThat(slots.findValuesAsString("clinic")).contains(clinic.code(), west.code());
    }

    @Test
    void looksFurtherAheadWhereNobodyHasTime() {
        clinic.staff(ClinicRight.MANAGER)
                .post(
                        "/v1/technicians/" + tess + "/time-off",
                        Map.of("firstDay", "2026-12-01", "lastDay", "2027-02-10"));

        Answer found =
                clinic.frontDesk().get("/v1/nearest-slots?kind=SESSION&minutes=180&limit=1&clinics=" + clinic.code());

        assertThat(found.body().path("slots").findValuesAsString("startsAt"))
                .containsExactly("2027-02-11T09:00:00-05:00");
    }

    @Test
    void showsStaffTheirOwnClinicsAlone() {
        String both = "/v1/nearest-slots?kind=SESSION&clinics=" + clinic.code() + "," + west.code();
        var atBoth = nobody.as(
                TestIssuer.token().at(clinic.code(), ClinicRight.FRONT_DESK).at(west.code(), ClinicRight.FRONT_DESK));

        assertThat(clinic.frontDesk().get(both).problem()).isEqualTo("not-allowed");
        assertThat(atBoth.get(both).status()).isEqualTo(200);
        assertThat(nobody.get("/v1/public/nearest-slots?clinics=no-such-clinic").status())
                .isEqualTo(404);
        assertThat(nobody.get("/v1/public/nearest-slots?limit=1000000000&clinics=" + clinic.code())
                        .status())
                .isEqualTo(400);
    }
}
