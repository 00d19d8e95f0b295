package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingConsentsTest extends AskingTheService {
    private UUID mira;

    @BeforeEach
    void somebodyIsKnown() {
        mira = clinic.meets();
    }

    @Test
    void eachStandsByItselfAndCanBeWithdrawn() {
        say("TREATMENT_PHOTOS", true);
        say("PORTFOLIO_PHOTOS", true);

        Answer withdrawn = say("PORTFOLIO_PHOTOS", false);

        assertThat(withdrawn.body().path("consents").toString())
                .contains("TREATMENT_PHOTOS")
                .doesNotContain("PORTFOLIO_PHOTOS");
    }

    @Test
    void whoSaidWhatWhenIsKept() {
        say("TREATMENT_PHOTOS", true);
        say("TREATMENT_PHOTOS", true);
        say("MARKETING", false);

        Answer history = clinic.frontDesk().get("/v1/clients/" + mira + "/history");

        assertThat(history.body().path("changes").findValuesAsString("what"))
                .containsExactly("REGISTERED", "CONSENT_GIVEN", "CONSENT_WITHDRAWN");
        assertThat(history.body().at("/changes/1/account").isMissingNode()).isFalse();
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
