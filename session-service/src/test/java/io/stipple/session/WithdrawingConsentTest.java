package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.photo.Pictures;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class WithdrawingConsentTest {
    private final Staffed miami;

    WithdrawingConsentTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.miami = new Staffed(port, "miami-brickell", visits);
    }

    @Test
    void toPhotosEndsItHoweverOftenItWasSigned() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        UUID first = miami.signs(client.id(), "TREATMENT_PHOTOS");
        UUID second = miami.signs(client.id(), "TREATMENT_PHOTOS");

        Answer withdrawn = withdraw(first);
        Answer other = withdraw(second);

        assertThat(withdrawn.text("withdrawnAt")).isEqualTo("2026-12-01T15:00:00Z");
        assertThat(other.problem()).isEqualTo("consent-withdrawn");
        assertThat(photo(draft).text("type")).endsWith("/consent-missing");
    }

    @Test
    void leavesWhatIsSignedAfterwardsStanding() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        UUID first = miami.signs(client.id(), "TREATMENT_PHOTOS");
        withdraw(first);
        miami.signs(client.id(), "TREATMENT_PHOTOS");

        Answer again = withdraw(first);

        assertThat(again.problem()).isEqualTo("consent-withdrawn");
        assertThat(photo(draft).status()).isEqualTo(201);
    }

    @Test
    void toATreatmentIsRefused() {
        Client client = miami.aClient();
        UUID session = miami.arrived(client.session(miami.aPlanFor(client), 1, TurnableClock.START));
        miami.answered(client.id());
        UUID consent = miami.signs(client.id(), "TREATMENT");

        Answer withdrawn = withdraw(consent);

        assertThat(withdrawn.problem()).isEqualTo("consent-not-withdrawable");
        assertThat(miami.opens(session).status()).isEqualTo(201);
    }

    private Answer withdraw(UUID consent) {
        return miami.technician().post("/v1/consents/" + consent + "/withdrawal", Map.of());
    }

    private Upload photo(UUID record) {
        return Upload.to(
                miami.port(),
                "/v1/session-records/" + record + "/photos?pose=FRONT&moment=BEFORE",
                TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN),
                Pictures.jpeg(64, 48));
    }
}
