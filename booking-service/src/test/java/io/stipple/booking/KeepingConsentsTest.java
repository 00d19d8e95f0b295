package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingConsentsTest extends AskingTheService {
    private UUID mira;

    @BeforeEach
    void somebodyIsKnown() {
        mira = clinic.meets();
    }

    @Test
    void canBeWithdrawnAtAnyTime() {
        Answer withdrawn = say("MARKETING", false);

        assertThat(withdrawn.body().path("marketingConsent").asBoolean()).isFalse();
    }

    @Test
    void whoSaidWhatWhenIsKept() {
        say("MARKETING", false);
        say("MARKETING", false);
        say("MARKETING", true);

        Answer history = clinic.frontDesk().get("/v1/clients/" + mira + "/history");

        assertThat(history.body().path("changes").findValuesAsString("what"))
                .containsExactly("REGISTERED", "CONSENT_WITHDRAWN", "CONSENT_GIVEN");
        assertThat(history.body().at("/changes/1/account").isMissingNode()).isFalse();
    }

    @Test
    void photosAreSignedForElsewhere() {
        assertThat(say("TREATMENT_PHOTOS", true).status()).isEqualTo(400);
    }

    @Test
    void isForTheFrontDeskAndManagers() {
        Answer asked = clinic.staff(ClinicRight.TECHNICIAN)
                .putWithoutVersion("/v1/clients/" + mira + "/consents/MARKETING", Map.of("given", false));

        assertThat(asked.status()).isEqualTo(404);
    }

    @Test
    void twoWhoKnowThemByDifferentIdsDoNotOverrunEachOther() {
        UUID twin = clinic.meets();
        clinic.staff(ClinicRight.MANAGER)
                .post("/v1/clients/" + mira + "/merges", Map.of("clientId", twin, "reason", "the same person"));
        Map<String, String> spanish = Map.of("locale", "es", "preferredChannel", "EMAIL");
        String version = clinic.frontDesk().get("/v1/clients/" + mira).etag();

        List<Integer> answers = Stream.of(mira, twin, mira, twin)
                .map(id -> CompletableFuture.supplyAsync(
                        () -> clinic.frontDesk().put("/v1/clients/" + id + "/preferences", spanish, version)))
                .toList()
                .stream()
                .map(answer -> answer.join().status())
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void preferencesAreChangedOnlyAsTheyWereRead() {
        Map<String, String> spanishBySms = Map.of("locale", "es", "preferredChannel", "SMS");
        String version = clinic.frontDesk().get("/v1/clients/" + mira).etag();

        Answer changed = clinic.frontDesk().put("/v1/clients/" + mira + "/preferences", spanishBySms, version);
        Answer stale = clinic.frontDesk().put("/v1/clients/" + mira + "/preferences", spanishBySms, version);

        assertThat(changed.text("preferredChannel")).isEqualTo("SMS");
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(clinic.frontDesk()
                        .get("/v1/clients/" + mira + "/history")
                        .body()
                        .toString())
                .contains("LOCALE es", "CHANNEL SMS");
    }

    private Answer say(String consent, boolean given) {
        return clinic.frontDesk()
                .putWithoutVersion("/v1/clients/" + mira + "/consents/" + consent, Map.of("given", given));
    }
}
