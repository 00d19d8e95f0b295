package io.stipple.session.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopingAPictureTest {
    private final DarkRoom darkRoom = new DarkRoom(1);

    @TempDir
    Path folder;

    @Test
    void keepsPixelsAloneAndMakesThemSmaller() throws IOException {
        Picture picture = clear(file(Pictures.jpeg(4000, 1000)));

        assertThat(picture.width()).isEqualTo(3000);
        assertThat(picture.height()).isEqualTo(750);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.thumbnail())).getWidth())
                .isEqualTo(320);
    }

    @Test
    void dropsWhatTheCameraNotedButTurnsThePictureUpright() throws IOException {
        byte[] held = Pictures.withOrientation(Pictures.jpeg(400, 200), 6);

        Picture picture = clear(file(held));

        assertThat(new String(held, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
    }

    @Test
    void refusesAScriptWhateverItIsCalled() throws IOException {
        assertThat(refusal("<script>alert(1)</script> and some more".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PhotoRefusal.NotAPhoto.class);
        assertThat(refusal(new byte[0])).isInstanceOf(PhotoRefusal.NotAPhoto.class);
    }

    @Test
    void refusesHeicByItsOwnName() throws IOException {
        byte[] heic = new byte[64];
        System.arraycopy("ftypheic".getBytes(StandardCharsets.US_ASCII), 0, heic, 4, 8);

        assertThat(refusal(heic)).isInstanceOf(PhotoRefusal.HeicNotSupported.class);
    }

    @Test
    void refusesABombBeforeItIsDecoded() throws IOException {
        assertThat(refusal(Pictures.pngClaiming(60_000, 60_000))).isInstanceOf(PhotoRefusal.TooManyPixels.class);
        assertThat(refusal(Pictures.pngClaiming(50_000_000, 1))).isInstanceOf(PhotoRefusal.TooManyPixels.class);
    }

    @Test
    void refusesWhatWasCutShort() throws IOException {
        byte[] jpeg = Pictures.jpeg(800, 600);
        byte[] png = Pictures.png(800, 600);

        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2))).isInstanceOf(PhotoRefusal.Damaged.class);
        assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isInstanceOf(PhotoRefusal.Damaged.class);
    }

    private Picture clear(Path file) throws IOException {
        Picture.Reading reading = darkRoom.develop(file);
        assertThat(reading).isInstanceOf(Picture.Reading.Clear.class);
        return ((Picture.Reading.Clear) reading).picture();
    }

    private PhotoRefusal refusal(byte[] content) throws IOException {
        Picture.Reading reading = darkRoom.develop(file(content));
        assertThat(reading).isInstanceOf(Picture.Reading.Refused.class);
        return ((Picture.Reading.Refused) reading).reason();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "photo", ".jpg"), content);
    }
}
