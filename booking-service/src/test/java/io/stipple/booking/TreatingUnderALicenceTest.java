package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each clinic here stands under a law of its own that asks for a licence of the artist and of the house.
class TreatingUnderALicenceTest extends AskingTheService {
    private static final AtomicInteger LAW = new AtomicInteger();
    private static final String FIRST = "2026-12-07T10:00:00-05:00";

    private final String law = "US-%03d".formatted(LAW.incrementAndGet());
    private Course course;
    private Desk manager;

    @BeforeEach
    void aLawThatAsksForTwoLicences() {
        clinic = Place.openedUnder(nobody, law);
        tess = clinic.hires("Tess");
        manager = clinic.staff(ClinicRight.MANAGER);
        course = Course.agreed(clinic, tess);
        Answer asked = clinic.desk()
                .put(
                        "/v1/jurisdictions/" + law + "/requirements",
                        Map.of("kinds", List.of("ARTIST_LICENCE", "ESTABLISHMENT_LICENCE")),
                        "\"0\"");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
    }

    @Test
    void needsEachOfThemOnTheDayOfTheVisit() {
        assertThat(missing(course.asks(1, FIRST, Map.of())))
                .isEqualTo("[\"ARTIST_LICENCE\",\"ESTABLISHMENT_LICENCE\"]");
        assertThat(clinic.freeSlots("SESSION", "2026-12-07")).isEmpty();
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-07")).isNotEmpty();

        house("2026-12-07");
        artist("ARTIST_LICENCE", "2026-12-06");
        assertThat(missing(course.asks(1, FIRST, Map.of()))).isEqualTo("[\"ARTIST_LICENCE\"]");
        artist("ARTIST_LICENCE", "2026-12-07");

        assertThat(clinic.freeSlots("SESSION", "2026-12-07")).isNotEmpty();
        assertThat(clinic.freeSlots("SESSION", "2026-12-08")).isEmpty();
        assertThat(course.asks(1, FIRST, Map.of()).status()).isEqualTo(201);
    }

    @Test
    void letsNobodySetThatAside() {
        Answer refused = manager.post(
                "/v1/appointments", course.visit(1, FIRST, Map.of("override", Map.of("reason", "just this once"))));

        assertThat(refused.problem()).isEqualTo("licence-missing");
    }

    @Test
    void takesAGuestRegistrationForTheDaysItHolds() {
        house("2027-12-31");
        Map<String, Object> guest = new LinkedHashMap<>(licence("GUEST_REGISTRATION", "2026-12-07"));
        guest.put("clinic", clinic.code());
        manager.post("/v1/technicians/" + tess + "/licences", guest);

        assertThat(course.asks(1, FIRST, Map.of()).status()).isEqualTo(201);
        assertThat(clinic.freeSlots("SESSION", "2026-12-08")).isEmpty();
    }

    @Test
    void putsBookedVisitsBeforeSomebodyWhenALicenceEnds() {
        house("2027-12-31");
        String licence = artist("ARTIST_LICENCE", "2027-12-31");
        Answer booked = course.books(1, FIRST);

        Answer ended = manager.post("/v1/licences/" + licence + "/end", Map.of("lastDay", "2026-12-06"));

        assertThat(ended.body().at("/affected/0/appointmentId").asString()).isEqualTo(booked.text("id"));
        assertThat(ended.body().at("/affected/0/reasons").toString()).isEqualTo("[\"licence-missing\"]");
        assertThat(clinic.queue()).containsExactly(booked.text("id"));
        Answer kept =
                manager.post("/v1/reassignments/" + booked.text("id") + "/keep", Map.of("reason", "just this once"));
        assertThat(kept.problem()).isEqualTo("rules-stand");
        assertThat(kept.body().path("rules").toString()).isEqualTo("[\"licence-missing\"]");
        artist("ARTIST_LICENCE", "2027-12-31");
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void closesWholeJurisdictionsOnAHoliday() {
        Answer booked =
                clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", FIRST));

        Answer holiday = clinic.desk()
                .post("/v1/holidays", Map.of("day", "2026-12-07", "name", "Founder's day", "jurisdiction", law));

        assertThat(holiday.body().path("clinics").toString()).isEqualTo("[\"" + clinic.code() + "\"]");
        assertThat(holiday.body().at("/affected/0/appointmentId").asString()).isEqualTo(booked.text("id"));
    }

    @Test
    void listsWhatLapsesFirst() {
        artist("ARTIST_LICENCE", "2027-12-31");
        house("2027-03-31");

        var listed = manager.get("/v1/clinics/" + clinic.code() + "/licences").body();

        assertThat(listed.path("licences").findValuesAsString("validUntil"))
                .containsExactly("2027-03-31", "2027-12-31");
        assertThat(listed.path("asked").size()).isEqualTo(2);
    }

    @Test
    void tellsOperatorsAndManagersWhatLapsesSoonWithNoneToFollow() {
        artist("ARTIST_LICENCE", "2026-12-20");
        artist("BLOODBORNE_CERTIFICATE", "2026-11-25");
        house("2027-03-31");
        String soon = "/v1/licences/lapsing?withinDays=60";

        assertThat(lapsing(manager.get(soon))).containsExactly("BLOODBORNE_CERTIFICATE -6", "ARTIST_LICENCE 19");
        assertThat(lapsing(clinic.desk().get(soon))).containsExactly("BLOODBORNE_CERTIFICATE -6", "ARTIST_LICENCE 19");
        assertThat(lapsing(manager.get("/v1/licences/lapsing?withinDays=365"))).contains("ESTABLISHMENT_LICENCE 120");
        assertThat(lapsing(clinic.frontDesk().get(soon))).isEmpty();
        assertThat(manager.get("/v1/licences/lapsing?withinDays=100000").problem())
                .isEqualTo("invalid-request");
        manager.post(
                "/v1/technicians/" + tess + "/licences",
                Map.of(
                        "kind",
                        "ARTIST_LICENCE",
                        "jurisdiction",
                        law,
                        "number",
                        "X-2",
                        "validFrom",
                        "2026-12-21",
                        "validUntil",
                        "2028-12-20"));
        assertThat(lapsing(manager.get(soon))).as("another follows").containsExactly("BLOODBORNE_CERTIFICATE -6");
    }

    private List<String> lapsing(Answer list) {
        return list.body()
                .path("licences")
                .valueStream()
                .filter(one -> one.path("jurisdiction").asString().equals(law))
                .peek(one -> assertThat(one.path("clinics").toString()).isEqualTo("[\"" + clinic.code() + "\"]"))
                .map(one ->
                        one.path("kind").asString() + " " + one.path("daysLeft").asInt())
                .toList();
    }

    private void house(String until) {
        manager.post("/v1/clinics/" + clinic.code() + "/licences", licence("ESTABLISHMENT_LICENCE", until));
    }

    private String artist(String kind, String until) {
        Answer made = manager.post("/v1/technicians/" + tess + "/licences", licence(kind, until));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("id");
    }

    private Map<String, Object> licence(String kind, String until) {
        return Map.of(
                "kind", kind, "jurisdiction", law, "number", "X-1", "validFrom", "2025-01-01", "validUntil", until);
    }

    private static String missing(Answer refused) {
        assertThat(refused.problem()).isEqualTo("licence-missing");
        return refused.body().path("missing").toString();
    }
}
