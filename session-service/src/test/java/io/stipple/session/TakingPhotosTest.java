package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.photo.Pictures;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import io.stipple.session.world.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class TakingPhotosTest {
    private static final Path FOLDER = Path.of("target/photos-of-tests");

    private final Staffed miami;
    private final TurnableClock clock;

    TakingPhotosTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired TurnableClock clock) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.clock = clock;
    }

    @Test
    void showsThePictureToThoseWhoTreatThereUntilItsLinkExpires() {
        TestToken technician = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);
        Client client = miami.aClient();
        UUID draft = aDraftWithConsent(client);

        Upload taken = Upload.to(miami.port(), path(draft), technician, Pictures.jpeg(640, 480));
        String link = taken.text("thumbnailLink");
        Upload shown = Upload.get(miami.port(), link, technician);
        Upload toAnother =
                Upload.get(miami.port(), link, TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN));
        clock.turn(Duration.ofMinutes(16));
        Upload late = Upload.get(miami.port(), link, technician);

        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.content()).startsWith((byte) 0xff, (byte) 0xd8);
        assertThat(toAnother.status()).isEqualTo(404);
        assertThat(late.status()).isEqualTo(410);
    }

    @Test
    void keepsTheSamePictureOnceAndNothingReadableOnTheDisk() throws IOException {
        Client client = miami.aClient();
        UUID draft = aDraftWithConsent(client);
        TestToken technician = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);

        Upload first = Upload.to(miami.port(), path(draft), technician, Pictures.png(320, 240));
        Upload again = Upload.to(miami.port(), path(draft), technician, Pictures.png(320, 240));

        assertThat(again.text("photoId")).isEqualTo(first.text("photoId"));
        try (Stream<Path> files = Files.list(FOLDER.resolve(client.id().toString()))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(ImageIO.read(file.toFile())).isNull());
        }
        assertThat(FOLDER.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindOfWhatIsRefused() {
        Client client = miami.aClient();
        UUID draft = aDraftWithConsent(client);
        TestToken technician = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);
        byte[] jpeg = Pictures.jpeg(640, 480);

        Upload script = Upload.to(
                miami.port(),
                path(draft),
                technician,
                "#!/bin/sh\nrm -rf / # no photo".getBytes(StandardCharsets.UTF_8));
        Upload half = Upload.to(miami.port(), path(draft), technician, Arrays.copyOf(jpeg, jpeg.length / 2));
        int huge = Upload.announced(miami.port(), path(draft), technician, 100L * 1024 * 1024);

        assertThat(script.text("type")).endsWith("/photo-not-supported");
        assertThat(half.text("type")).endsWith("/photo-damaged");
        assertThat(huge).isEqualTo(413);
        assertThat(miami.technician()
                        .get("/v1/clients/" + client.id() + "/photos")
                        .body())
                .isEmpty();
        assertThat(FOLDER.resolve(client.id().toString())).doesNotExist();
    }

    @Test
    void needsItsOwnConsentAndTheRightMoment() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        TestToken technician = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);

        Upload without = Upload.to(miami.port(), path(draft), technician, Pictures.jpeg(64, 48));
        miami.signs(client.id(), "TREATMENT_PHOTOS");
        Upload healed = Upload.to(
                miami.port(),
                "/v1/session-records/" + draft + "/photos?pose=TOP&moment=HEALED",
                technician,
                Pictures.jpeg(64, 48));

        assertThat(without.text("type")).endsWith("/consent-missing");
        assertThat(healed.text("type")).endsWith("/photo-at-wrong-moment");
    }

    private UUID aDraftWithConsent(Client client) {
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        miami.signs(client.id(), "TREATMENT_PHOTOS");
        return draft;
    }

    private static String path(UUID record) {
        return "/v1/session-records/" + record + "/photos?pose=FRONT&moment=BEFORE";
    }
}
