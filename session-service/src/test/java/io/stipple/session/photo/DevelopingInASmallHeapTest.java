package io.stipple.session.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a JVM of its own, with less heap than the service has.
class DevelopingInASmallHeapTest {
    private static final String HEAP = "-Xmx180m";

    @TempDir
    Path folder;

    @Test
    void takesThePhotosOfAnOrdinaryPhoneAndDeepOnesToo() throws IOException, InterruptedException {
        Path phone = folder.resolve("phone.jpg");
        ImageIO.write(new BufferedImage(8064, 6048, BufferedImage.TYPE_3BYTE_BGR), "jpeg", phone.toFile());
        Path deep = folder.resolve("deep.png");
        Pictures.writeDeepPng(deep, 6000, 4000);

        String seen = developed(phone, deep);

        assertThat(seen.lines()).containsExactly("3000 x 2250", "3000 x 2000");
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            switch (new DarkRoom(1).develop(Path.of(file))) {
                case Picture.Reading.Clear(Picture picture) ->
                    System.out.println(picture.width() + " x " + picture.height());
                case Picture.Reading.Refused(PhotoRefusal reason) -> System.out.println(reason);
            }
        }
    }

    private static String developed(Path... files) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DevelopingInASmallHeapTest.class.getName(),
                        files[0].toString(),
                        files[1].toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
