package io.stipple.booking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class MergingTwoClientsTest extends AskingTheService {
    private static final String NEXT_DAY_AT_THREE = "2026-12-02T15:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void beginsWithWhoMayBeTheSame() {
        Map<String, Object> mira = person("name", "Mira Twice", "phone", "(305) 555-0177");
        UUID first = register(mira).id("id");

        Answer again = register(person("name", "Mira Twice", "phone", "(305) 555-0177"));

        assertThat(again.body().path("known").asBoolean()).isFalse();
        assertThat(again.body().at("/like/clients").findValuesAsString("id")).containsExactly(first.toString());
        assertThat(again.body().at("/like/clients/0/because").toString())
                .contains("PHONE", "NAME_AND_BIRTH_DATE")
                .doesNotContain("EMAIL");
        assertThat(manager()
                        .get("/v1/clinics/" + clinic.code() + "/likenesses")
                        .body()
                        .toString())
                .contains(first.toString(), again.text("id"));
    }

    @Test
    void countsButDoesNotShowThoseOfOtherClinics() {
        register(person("name", "Mira Elsewhere", "phone", "(305) 555-0188"));
        Place other = Place.opened(nobody);
        Map<String, Object> same = person("name", "Mira Elsewhere", "phone", "(305) 555-0188");
        same.put("clinic", other.code());

        Answer there = other.frontDesk().post("/v1/clients", same);

        assertThat(there.body().at("/like/clients").size()).isZero();
        assertThat(there.body().at("/like/elsewhere").asInt()).isEqualTo(1);
    }

    @Test
    void leavesOneWithEverythingEitherHad() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        UUID visit = clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(twin, tess, "CONSULTATION", NEXT_DAY_AT_TEN))
                .id("id");

        Answer merged = merge(kept, twin);

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(clinic.frontDesk().get("/v1/appointments/" + visit).id("clientId"))
                .isEqualTo(kept);
        assertThat(manager().get("/v1/clients/" + twin).id("id")).isEqualTo(kept);
        assertThat(manager().get("/v1/clients?clinic=" + clinic.code()).body().toString())
                .contains(kept.toString())
                .doesNotContain(twin.toString());
        assertThat(events.await(Topic.CLIENTS, twin.toString(), ClientMerged.class, _ -> true)
                        .survivorId())
                .isEqualTo(kept);
        assertThat(manager().get("/v1/clients/" + kept + "/history").body().toString())
                .contains("MERGED", twin.toString());
    }

    @Test
    void booksForTheOneWhoIsLeft() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        merge(kept, twin);

        Answer booked =
                clinic.frontDesk().post("/v1/appointments", clinic.visit(twin, tess, "CONSULTATION", NEXT_DAY_AT_TEN));

        assertThat(booked.id("clientId")).isEqualTo(kept);
    }

    @Test
    void isWaitedForByABookingThatIsUnderWay() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();

        CompletableFuture<Answer> booked = requireNonNull(transaction.execute(_ -> {
            database.sql("select id from client where id = ? for update")
                    .param(twin)
                    .query()
                    .singleRow();
            CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> clinic.frontDesk()
                    .post("/v1/appointments", clinic.visit(twin, tess, "CONSULTATION", NEXT_DAY_AT_TEN)));
            await().until(this::somebodyWaits);
            database.sql("update client set merged_into = ? where id = ?")
                    .params(kept, twin)
                    .update();
            return asked;
        }));

        assertThat(booked.join().id("clientId")).isEqualTo(kept);
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void isRefusedWhenOnePersonWouldBeInTwoPlaces() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        UUID tom = clinic.hires("Tom");
        clinic.frontDesk().post("/v1/appointments", clinic.visit(kept, tess, "CONSULTATION", NEXT_DAY_AT_TEN));
        UUID visit = clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(twin, tom, "CONSULTATION", NEXT_DAY_AT_TEN))
                .id("id");
        clinic.frontDesk().post("/v1/appointments", clinic.visit(twin, tom, "CONSULTATION", NEXT_DAY_AT_THREE));

        Answer refused = merge(kept, twin);

        assertThat(refused.problem()).isEqualTo("visits-overlap");
        assertThat(refused.body().path("visits").toString()).isEqualTo("[\"" + visit + "\"]");
        assertThat(manager().get("/v1/clients/" + twin).id("id")).isEqualTo(twin);
    }

    @Test
    void keepsTheOneWhoseTreatmentIsOnRecord() {
        UUID treated = Course.agreed(clinic, tess).client();
        UUID twin = clinic.meets();

        assertThat(merge(twin, treated).problem()).isEqualTo("treatment-records-stay");
        assertThat(merge(treated, twin).status()).isEqualTo(200);
    }

    @Test
    void isAsGoodTwiceAsOnceAndNeverGoesInCircles() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        merge(kept, twin);

        assertThat(merge(kept, twin).status()).isEqualTo(200);
        assertThat(merge(twin, kept).problem()).isEqualTo("client-already-merged");
        assertThat(merge(kept, kept).problem()).isEqualTo("client-is-the-same");
    }

    @Test
    void followsFromOneToTheNext() {
        UUID kept = clinic.meets();
        UUID twin = clinic.meets();
        UUID triplet = clinic.meets();
        merge(twin, triplet);

        merge(kept, twin);

        assertThat(manager().get("/v1/clients/" + triplet).id("id")).isEqualTo(kept);
    }

    @Test
    void allowsNoMoreThanBothAllowed() {
        UUID kept = register(person("marketingConsent", true)).id("id");
        UUID twin = register(person("marketingConsent", false)).id("id");

        Answer merged = merge(kept, twin);

        assertThat(merged.body().path("marketingConsent").asBoolean()).isFalse();
    }

    @Test
    void isForManagersOfBothClinics() {
        UUID kept = clinic.meets();
        Place other = Place.opened(nobody);
        UUID twin = other.meets();

        assertThat(merge(kept, twin).status()).isEqualTo(404);
        assertThat(clinic.frontDesk()
                        .post("/v1/clients/" + kept + "/merges", Map.of("clientId", clinic.meets(), "reason", "same"))
                        .status())
                .isEqualTo(403);
        assertThat(clinic.desk()
                        .post("/v1/clients/" + kept + "/merges", Map.of("clientId", twin, "reason", "same"))
                        .status())
                .isEqualTo(200);
    }

    private Answer merge(UUID kept, UUID twin) {
        return manager().post("/v1/clients/" + kept + "/merges", Map.of("clientId", twin, "reason", "the same person"));
    }

    private Desk manager() {
        return clinic.staff(ClinicRight.MANAGER);
    }

    private Answer register(Map<String, Object> person) {
        person.put("clinic", clinic.code());
        return clinic.frontDesk().post("/v1/clients", person);
    }

    private static Map<String, Object> person(Object... differently) {
        Map<String, Object> person = new LinkedHashMap<>(Place.person());
        for (int at = 0; at < differently.length; at += 2) {
            person.put((String) differently[at], differently[at + 1]);
        }
        return person;
    }
}
