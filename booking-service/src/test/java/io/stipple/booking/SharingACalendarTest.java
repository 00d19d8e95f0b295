package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingACalendarTest extends AskingTheService {
    @Test
    void showsTheVisitsOfAClinicAtTheirTimes() throws Exception {
        UUID visit = booked(tess, NEXT_DAY_AT_TEN);

        ICalendar calendar = read(shared(Map.of()));

        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(visit + "@stipple");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-02T15:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-02T15:45:00Z"));
        assertThat(event.getSummary().getValue()).matches("Consultation: Mira \\d\\. with Tess");
    }

    /// Complaint: the calendar file is an hour out (Easy!Appointments #1314).
    @Test
    void isRightOnBothSidesOfEveryClockChange() throws Exception {
        booked(tess, "2027-03-13T10:00:00-05:00");
        booked(tess, "2027-03-15T10:00:00-04:00");

        String text = text(shared(Map.of()));

        assertThat(times(text))
                .containsExactly(Instant.parse("2027-03-13T15:00:00Z"), Instant.parse("2027-03-15T14:00:00Z"));
        assertThat(text)
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:America/New_York",
                        "TZOFFSETTO:-0400",
                        "DTSTART;TZID=America/New_York:20270315T100000");
    }

    @Test
    void isRightWhereSummerIsInDecember() throws Exception {
        Place sydney = Place.opened(nobody, "Australia/Sydney", 1);
        UUID sue = sydney.hires("Sue");
        sydney.frontDesk()
                .post(
                        "/v1/appointments",
                        sydney.visit(sydney.meets(), sue, "CONSULTATION", "2027-04-05T10:00:00+10:00"));
        sydney.frontDesk()
                .post(
                        "/v1/appointments",
                        sydney.visit(sydney.meets(), sue, "CONSULTATION", "2027-04-03T10:00:00+11:00"));

        String path = sydney.staff(ClinicRight.MANAGER)
                .post("/v1/clinics/" + sydney.code() + "/calendar-feeds", Map.of())
                .text("path");

        assertThat(times(text(path)))
                .containsExactly(Instant.parse("2027-04-02T23:00:00Z"), Instant.parse("2027-04-05T00:00:00Z"));
    }

    @Test
    void tellsNothingOfAClientButTheFirstNameAndAnInitial() throws Exception {
        booked(tess, NEXT_DAY_AT_TEN);

        String text = text(shared(Map.of()));

        assertThat(text).contains("Mira").doesNotContain("Nobody", "@example.org", "555", "1980");
    }

    @Test
    void showsOneTechnicianAlone() throws Exception {
        UUID tom = clinic.hires("Tom");
        booked(tess, NEXT_DAY_AT_TEN);
        UUID his = booked(tom, NEXT_DAY_AT_TEN);

        assertThat(read(shared(Map.of("technicianId", tom))).getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(his + "@stipple");
    }

    @Test
    void forgetsWhatWasCancelledAndCountsWhatWasMoved() throws Exception {
        UUID gone = booked(tess, NEXT_DAY_AT_TEN);
        UUID moved = booked(tess, "2026-12-02T15:00:00-05:00");
        clinic.frontDesk().post("/v1/appointments/" + gone + "/cancellation", Map.of("by", "CLIENT"));
        clinic.frontDesk()
                .put(
                        "/v1/appointments/" + moved + "/slot",
                        Map.of("technicianId", tess, "startsAt", "2026-12-03T15:00:00-05:00"),
                        "\"1\"");

        List<VEvent> events = read(shared(Map.of())).getEvents();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void endsWhenItsAddressIsRevoked() throws Exception {
        Answer made = manager(Map.of());
        String feed = "/v1/clinics/" + clinic.code() + "/calendar-feeds/" + made.text("id");

        assertThat(clinic.staff(ClinicRight.MANAGER).delete(feed).status()).isEqualTo(204);

        assertThat(nobody.get(made.text("path")).problem()).isEqualTo("calendar-revoked");
        assertThat(nobody.get("/v1/public/calendars/guessed.ics").problem()).isEqualTo("calendar-unknown");
        assertThat(clinic.staff(ClinicRight.MANAGER)
                        .get("/v1/clinics/" + clinic.code() + "/calendar-feeds")
                        .body()
                        .toString())
                .contains("revokedAt")
                .doesNotContain(made.text("path"));
    }

    private String shared(Map<String, ?> request) {
        return manager(request).text("path");
    }

    private Answer manager(Map<String, ?> request) {
        return clinic.staff(ClinicRight.MANAGER).post("/v1/clinics/" + clinic.code() + "/calendar-feeds", request);
    }

    private UUID booked(UUID technician, String startsAt) {
        return clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(clinic.meets(), technician, "CONSULTATION", startsAt))
                .id("id");
    }

    /// By another library than wrote it, with what the file says of its zones and nothing else.
    private ICalendar read(String path) throws Exception {
        return Biweekly.parse(text(path)).first();
    }

    private static List<Instant> times(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private String text(String path) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return answer.body();
    }
}
