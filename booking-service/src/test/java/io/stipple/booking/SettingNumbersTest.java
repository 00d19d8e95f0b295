package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The franchise sets numbers, a clinic may set its own, each from a date on; every visit keeps the version it was
/// decided by.
class SettingNumbersTest extends AskingTheService {
    private Desk manager;

    @BeforeEach
    void aManager() {
        manager = clinic.staff(ClinicRight.MANAGER);
    }

    @Test
    void holdAtTheClinicThatSetThem() {
        Answer set = own(Map.of("numbers", Map.of("CLEANING_MINUTES", 0, "PREPARATION_MINUTES", 0)));
        clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", NEXT_DAY_AT_TEN));

        Answer next = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tess, "CONSULTATION", "2026-12-02T10:45:00-05:00"));

        assertThat(next.status()).as(next.toString()).isEqualTo(201);
        assertThat(manager.get("/v1/appointments/" + next.text("id") + "/history")
                        .body()
                        .at("/changes/0/policy")
                        .asString())
                .endsWith("/clinic-" + set.body().path("number").asLong());
    }

    @Test
    void changeFromTheirDateOn() {
        own(Map.of("numbers", Map.of("HORIZON_DAYS", 10), "validFrom", "2026-12-05T00:00:00-05:00"));

        assertThat(clinic.freeSlots("CONSULTATION", "2027-01-10")).isNotEmpty();
        clock.turnTo(Instant.parse("2026-12-05T05:00:00Z"));
        assertThat(clinic.freeSlots("CONSULTATION", "2027-01-10")).isEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-15")).isNotEmpty();
    }

    @Test
    void fallBackOnTheFranchises() {
        Answer franchise = clinic.desk()
                .post(
                        "/v1/policy/changes",
                        Map.of(
                                "numbers",
                                Map.of("HORIZON_DAYS", 20, "FREE_CANCELLATION_HOURS", 24),
                                "validFrom",
                                "2041-01-01T00:00:00Z"));
        own(Map.of("numbers", Map.of("HORIZON_DAYS", 30)));
        clock.turnTo(Instant.parse("2041-01-02T00:00:00Z"));

        assertThat(franchise.status()).as(franchise.toString()).isEqualTo(201);
        assertThat(clinic.freeSlots("CONSULTATION", "2041-01-25"))
                .as("the clinic's own")
                .isNotEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", "2041-02-05")).isEmpty();
        assertThat(manager.get("/v1/clinics/" + clinic.code() + "/policy")
                        .body()
                        .at("/changes/0/numbers/HORIZON_DAYS")
                        .asInt())
                .isEqualTo(30);
        assertThat(manager.get("/v1/policy").body().at("/usual/HORIZON_DAYS").asInt())
                .isEqualTo(180);
    }

    @Test
    void areRefusedOutsideTheirBoundsOrInThePast() {
        Answer refused = own(Map.of("numbers", Map.of("HORIZON_DAYS", 100_000), "validFrom", "2020-01-01T00:00:00Z"));

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.body().path("errors").findValuesAsString("field"))
                .containsExactly("numbers.HORIZON_DAYS", "validFrom");
        assertThat(own(Map.of("numbers", Map.of("LUCK", 7))).status()).isEqualTo(400);
    }

    private Answer own(Map<String, ?> numbers) {
        return manager.post("/v1/clinics/" + clinic.code() + "/policy/changes", numbers);
    }
}
