package io.stipple.session.consent;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A signature as it was drawn on screen.
///
/// @param png drawn anew from what came, so that nothing but ink is kept
record Signature(byte[] png) {
    private static final int MOST_PIXELS = 2_000_000;
    private static final int LEAST_INK = 20;

    /// What came instead of a signature.
    enum Flaw {
        NO_IMAGE,
        NO_STROKES
    }

    sealed interface Reading {
        record Drawn(Signature signature) implements Reading {}

        record Flawed(Flaw flaw) implements Reading {}
    }

    /// @param encoded a PNG in Base64, with or without the `data:` in front
    static Reading read(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded.substring(encoded.indexOf(',') + 1));
            Optional<BufferedImage> image = decoded(bytes);
            if (image.isEmpty()) {
                return new Reading.Flawed(Flaw.NO_IMAGE);
            }
            return ink(image.get()) < LEAST_INK
                    ? new Reading.Flawed(Flaw.NO_STROKES)
                    : new Reading.Drawn(new Signature(encoded(image.get())));
        } catch (RuntimeException | IOException notAnImage) {
            return new Reading.Flawed(Flaw.NO_IMAGE);
        }
    }

    /// Looks at the size first: a few bytes may claim to be a picture that fills the memory.
    private static Optional<BufferedImage> decoded(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                    ? Optional.empty()
                    : Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static long ink(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                .filter(Signature::isInk)
                .count();
    }

    private static boolean isInk(int argb) {
        int brightest = Math.max(argb >> 16 & 0xff, Math.max(argb >> 8 & 0xff, argb & 0xff));
        return argb >>> 24 > 64 && brightest < 160;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
