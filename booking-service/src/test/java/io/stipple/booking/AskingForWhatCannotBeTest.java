package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AskingForWhatCannotBeTest extends AskingTheService {
    private static final String SECRET = "Zaphod";

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "startsAt,           2026-12-02T10:00:00,       400, malformed-time,         startsAt",
        "startsAt,           tomorrow,                  400, malformed-time,         startsAt",
        "startsAt,           2026-12-02T08:45:00-05:00, 422, outside-opening-hours,  ''",
        "startsAt,           2026-12-02T17:30:00-05:00, 422, outside-opening-hours,  ''",
        "startsAt,           2026-12-02T16:30:00-05:00, 422, not-on-rota,            ''",
        "startsAt,           2026-11-30T10:00:00-05:00, 422, in-the-past,            ''",
        "startsAt,           2026-12-01T15:00:00-05:00, 422, notice-too-short,       ''",
        "startsAt,           2027-06-01T10:00:00-04:00, 422, beyond-horizon,         ''",
        "startsAt,           2026-12-02T10:07:00-05:00, 422, off-the-grid,           ''",
        "clinic,             no-such-clinic,            422, clinic-unknown,         ''",
        "clinic,             No Such Clinic,            400, invalid-request,        clinic",
        "technicianId,       5ad7b4f5-4d3c-4a3c-9d0e-000000000000, 422, technician-unknown, ''",
        "technicianId,       Tess,                      400, invalid-request,        technicianId",
        "surprise,           yes,                       400, unknown-field,          surprise",
        "client.birthDate,   2008-12-03,                422, under-age,              ''",
        "client.birthDate,   2027-01-01,                400, birth-date-not-valid,   client.birthDate",
        "client.birthDate,   yesterday,                 400, malformed-time,         client.birthDate",
        "client.email,       zaphod@,                   400, email-not-valid,        client.email",
        "client.email,       zaphod@localhost,          400, email-not-valid,        client.email",
        "client.phone,       12,                        400, phone-not-valid,        client.phone",
        "client.locale,      fr,                        400, invalid-request,        client.locale",
        "client.nickname,    Zaphod,                    400, unknown-field,          client.nickname",
        "client.name,        '',                        400, invalid-request,        client.name"
    })
    void isAnsweredByNamingTheFieldOrTheRule(
            String field, String value, int status, String problem, String named, CapturedOutput output) {
        Map<String, Object> request = request(field, value);
        String email = ((Map<?, ?>) request.get("client")).get("email").toString();

        Answer answer = nobody.post("/v1/public/consultations", request);

        assertThat(answer.problems()).as(answer.toString()).contains(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().toString()).contains(named).doesNotContain(SECRET, email);
        assertThat(output.getAll()).doesNotContain(SECRET, email);
        assertThat(clientsNamed(SECRET)).as("nothing is half-written").isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void isToldAllAtOnce() {
        Map<String, Object> request = request("client.email", "zaphod@");
        ((Map<String, Object>) request.get("client")).put("phone", "12");

        assertThat(nobody.post("/v1/public/consultations", request).problems())
                .containsExactly("email-not-valid", "phone-not-valid");
    }

    @Test
    void needsATokenThatIsValidAndForThatClinic() {
        Map<String, Object> visit = clinic.visit(clinic.meets(), tess, "CONSULTATION", NEXT_DAY_AT_TEN);
        var expired = nobody.as(
                TestIssuer.token().at(clinic.code(), ClinicRight.FRONT_DESK).expired());
        var elsewhere = nobody.as(TestIssuer.token().at("some-other-clinic", ClinicRight.FRONT_DESK));

        assertThat(nobody.post("/v1/appointments", visit).problem()).isEqualTo("not-authenticated");
        assertThat(expired.post("/v1/appointments", visit).problem()).isEqualTo("token-expired");
        assertThat(elsewhere.post("/v1/appointments", visit).problem()).isEqualTo("not-allowed");
    }

    @Test
    void isNotAskedForMoreThanTwoMonthsAtOnce() {
        String slots = "/v1/public/clinics/" + clinic.code() + "/free-slots?from=2026-12-02&to=";

        assertThat(nobody.get(slots + "2027-02-01").status()).isEqualTo(200);
        assertThat(nobody.get(slots + "2027-02-02").problem()).isEqualTo("range-too-long");
        assertThat(nobody.get(slots + "2026-12-01").problem()).isEqualTo("invalid-request");
        assertThat(nobody.get("/v1/public/clinics/" + clinic.code() + "/free-slots?from=%2B999999999-12-31")
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(nobody.get("/v1/public/clinics/no-such-clinic/free-slots").status())
                .isEqualTo(404);
    }

    @Test
    void doesNotTellAStrangerThatAClientIsKnown() {
        Map<String, Object> mira = Place.person();
        clinic.hires("Tom");
        nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, mira));

        Answer again = nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, mira));

        assertThat(again.problem()).isEqualTo("slot-taken");
        assertThat(again.body().path("taken").size()).isZero();
    }

    private Map<String, Object> request(String field, String value) {
        Map<String, Object> person = new LinkedHashMap<>(Place.person());
        person.put("name", SECRET + " Beeblebrox");
        Map<String, Object> request = new LinkedHashMap<>(clinic.consultation(NEXT_DAY_AT_TEN, person));
        if (field.startsWith("client.")) {
            person.put(field.substring("client.".length()), value);
        } else {
            request.put(field, value);
        }
        return request;
    }

    private int clientsNamed(String name) {
        return clinic.desk()
                .get("/v1/clients?query=" + name + "&clinic=" + clinic.code())
                .body()
                .path("clients")
                .size();
    }
}
