package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.session.paper.Paper;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Pdfs;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class KeepingSafetyDocumentsTest {
    private static final byte[] SHEET = new Paper("Safety data: Ash 3").pdf();

    private final Staffed miami;
    private final Staffed tampa;

    KeepingSafetyDocumentsTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.tampa = new Staffed(port, "tampa-bay", visits);
    }

    @Test
    void showsThemWhereverTheMakersLotStands() {
        Map<String, Object> bottle = Sheets.aLot("miami-brickell", "2028-12-31");
        UUID here = miami.manager().post("/v1/pigment-lots", bottle).id("id");
        UUID there = tampa.manager()
                .post("/v1/pigment-lots", Sheets.with(bottle, "clinic", "tampa-bay"))
                .id("id");

        Upload filed = file(here, SHEET);
        Upload again = file(here, SHEET);
        Answer list = tampa.technician().get("/v1/pigment-lots/" + there + "/safety-documents");
        Upload read =
                Upload.get(miami.port(), "/v1/safety-documents/" + filed.text("documentId"), technician("tampa-bay"));

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(again.text("documentId")).isEqualTo(filed.text("documentId"));
        assertThat(list.body().findValuesAsString("documentId")).containsExactly(filed.text("documentId"));
        assertThat(Pdfs.text(read.content())).contains("Safety data: Ash 3");
        assertThat(tampa.technician()
                        .get("/v1/pigment-lots/" + here + "/safety-documents")
                        .status())
                .isEqualTo(404);
        assertThat(Upload.get(
                                miami.port(),
                                "/v1/safety-documents/" + filed.text("documentId"),
                                technician("atlanta-midtown"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesWholeHarmlessPdfsAloneAndLeavesNothingOfOthers() {
        UUID lot = miami.aLot();

        Upload script = file(lot, "#!/bin/sh\necho safe".getBytes(StandardCharsets.UTF_8));
        Upload half = file(lot, Arrays.copyOf(SHEET, SHEET.length / 2));
        Upload active = file(lot, Pdfs.withScript());
        Upload swelling = file(lot, Pdfs.swelling());
        Upload huge = file(lot, Arrays.copyOf(SHEET, (10 << 20) + 1));

        assertThat(script.text("type")).endsWith("/document-not-supported");
        assertThat(half.text("type")).endsWith("/document-damaged");
        assertThat(active.text("type")).endsWith("/document-active");
        assertThat(swelling.text("type")).endsWith("/document-too-dense");
        assertThat(huge.text("type")).endsWith("/document-too-large");
        assertThat(huge.status()).isEqualTo(413);
        assertThat(miami.technician()
                        .get("/v1/pigment-lots/" + lot + "/safety-documents")
                        .body())
                .isEmpty();
    }

    @Test
    void letsManagersAloneFileThem() {
        String path = "/v1/pigment-lots/" + miami.aLot() + "/safety-documents";

        Upload refused = Upload.to(miami.port(), path, technician("miami-brickell"), "application/pdf", SHEET);

        assertThat(refused.status()).isEqualTo(404);
    }

    private Upload file(UUID lot, byte[] content) {
        TestToken manager = TestIssuer.token().at("miami-brickell", ClinicRight.MANAGER);
        return Upload.to(
                miami.port(), "/v1/pigment-lots/" + lot + "/safety-documents", manager, "application/pdf", content);
    }

    private static TestToken technician(String clinic) {
        return TestIssuer.token().at(clinic, ClinicRight.TECHNICIAN);
    }
}
