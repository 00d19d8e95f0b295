package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.booking.fixture.Waitlist;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing that is free suits: clients say so themselves. Today is 1 December 2026.
class JoiningTheWaitlistTest extends AskingTheService {
    private static final String DAY = "2026-12-07";

    @Autowired
    EventsOnTopic events;

    private Waitlist waitlist;

    @BeforeEach
    void aListNobodyIsOn() {
        waitlist = new Waitlist(clinic, events);
    }

    @Test
    void isForAnybodyWhoWantsAConsultation() {
        Answer joined = joins(Place.person(), Map.of("technicianId", tess));

        assertThat(joined.status()).as(joined.toString()).isEqualTo(201);
        assertThat(joined.text("firstDay")).isEqualTo(DAY);
        assertThat(waitlist.waiting()).hasSize(1);
        UUID client = UUID.fromString(waitlist.waiting().getFirst());
        clinic.staff(ClinicRight.MANAGER)
                .put(
                        "/v1/clinics/" + clinic.code() + "/special-days/" + DAY,
                        Map.of("name", "Longer", "hours", List.of(Map.of("opens", "08:00", "closes", "20:00"))),
                        "\"0\"");
        assertThat(waitlist.offered(client).technicianId()).isEqualTo(tess);
    }

    @Test
    void isOnceHoweverOftenTheyAsk() {
        Map<String, Object> mira = Place.person();

        joins(mira, Map.of());
        joins(mira, Map.of());
        joins(mira, Map.of("lastDay", "2026-12-09"));

        assertThat(waitlist.waiting()).hasSize(2);
    }

    @Test
    void tellsNobodyWhomWeKnow() {
        Map<String, Object> known = Place.person();
        Map<String, Object> registered = new LinkedHashMap<>(known);
        registered.put("clinic", clinic.code());
        UUID id = clinic.frontDesk().post("/v1/clients", registered).id("id");

        Answer ofOneWeKnow = joins(known, Map.of());

        assertThat(ofOneWeKnow.body()).isEqualTo(joins(Place.person(), Map.of()).body());
        assertThat(waitlist.waiting()).contains(id.toString());
    }

    @Test
    void isRefusedForEverythingThatCannotBeAtOnce() {
        Map<String, Object> child = new LinkedHashMap<>(Place.person());
        child.put("birthDate", "2010-01-01");
        child.put("name", "Mira Minor");

        assertThat(joins(child, Map.of("lastDay", "2027-12-07", "technicianId", UUID.randomUUID()))
                        .problems())
                .containsExactlyInAnyOrder("beyond-horizon", "under-age", "technician-unknown");
        assertThat(joins(Place.person(), Map.of("firstDay", "2026-11-01", "lastDay", "2026-11-30"))
                        .problem())
                .isEqualTo("in-the-past");
        assertThat(joins(Place.person(), Map.of("lastDay", "2026-12-06")).wrongFields())
                .containsExactly("lastDayInRange");
        assertThat(joins(Place.person(), Map.of("clinic", "no-such-clinic")).problem())
                .isEqualTo("clinic-unknown");
        child.put("email", "nowhere");
        child.put("phone", "12");
        assertThat(joins(child, Map.of()).fields()).containsExactlyInAnyOrder("client.email", "client.phone");
        assertThat(waitlist.waiting()).isEmpty();
        assertThat(clinic.frontDesk()
                        .get("/v1/clients?clinic=" + clinic.code() + "&query=Minor")
                        .body()
                        .path("clients")
                        .size())
                .as("nobody is known for having asked in vain")
                .isZero();
    }

    @Test
    void goesOnUnderTheIdThatIsLeftOfTwo() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        waitlist.waits(twin, DAY);
        Answer merged = clinic.staff(ClinicRight.MANAGER)
                .post("/v1/clients/" + kept + "/merges", Map.of("clientId", twin, "reason", "one person"));
        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);

        Answer later = waitlist.waits(twin, "2026-12-09");

        assertThat(later.status()).as(later.toString()).isEqualTo(201);
        assertThat(waitlist.waiting()).containsExactly(kept.toString(), kept.toString());
    }

    private Answer joins(Map<String, Object> person, Map<String, ?> more) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("clinic", clinic.code());
        entry.put("firstDay", DAY);
        entry.put("lastDay", DAY);
        entry.put("client", person);
        entry.putAll(more);
        return nobody.post("/v1/public/waitlist", entry);
    }
}
