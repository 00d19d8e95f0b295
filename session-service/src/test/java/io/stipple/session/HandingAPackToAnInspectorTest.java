package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Pdfs;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class HandingAPackToAnInspectorTest {
    private final Staffed denver;

    HandingAPackToAnInspectorTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.denver = new Staffed(port, "denver-rino", visits);
    }

    @Test
    void showsEachRecordAndWhatItLacksUnderASeal() {
        Client first = denver.aClient();
        UUID complete = denver.aCompletedRecord(
                denver.aDraft(first, denver.aPlanFor(first), 1, TurnableClock.START), denver.aLot());
        Client second = denver.aClient();
        UUID draft = denver.aDraft(second, denver.aPlanFor(second), 1, TurnableClock.START);

        Answer pack = denver.manager()
                .post("/v1/clinics/denver-rino/inspection-packs", Map.of("from", "2026-12-01", "to", "2026-12-01"));

        assertThat(pack.status()).as(pack.body().toString()).isEqualTo(201);
        TestToken manager = TestIssuer.token().at("denver-rino", ClinicRight.MANAGER);
        String path = "/v1/inspection-packs/" + pack.id("packId");
        Upload table = Upload.get(denver.port(), path + "/table", manager);
        Upload paper = Upload.get(denver.port(), path + "/paper", manager);
        assertThat(table.body().lines().filter(line -> line.startsWith(complete.toString())))
                .singleElement()
                .asString()
                .contains(",yes,yes,")
                .contains("FRONTAL_HAIRLINE 3RL 1:4")
                .endsWith(",yes,");
        assertThat(table.body().lines().filter(line -> line.startsWith(draft.toString())))
                .singleElement()
                .asString()
                .endsWith(",no,SIGN_OFF TREATMENTS AFTERCARE_ORAL AFTERCARE_WRITTEN");
        assertThat(Pdfs.text(paper.content()))
                .contains("Inspection pack")
                .contains(pack.text("tableHash"))
                .contains("SIGN_OFF");
        assertThat(Upload.get(
                                denver.port(),
                                path + "/table",
                                TestIssuer.token().at("miami-brickell", ClinicRight.MANAGER))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isRefusedForDaysOutOfOrder() {
        Answer pack = denver.manager()
                .post("/v1/clinics/denver-rino/inspection-packs", Map.of("from", "2026-12-02", "to", "2026-12-01"));

        assertThat(pack.problem()).isEqualTo("days-out-of-range");
    }
}
