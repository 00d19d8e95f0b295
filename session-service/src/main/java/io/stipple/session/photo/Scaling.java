package io.stipple.session.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Draws pictures smaller and writes them as JPEG.
final class Scaling {
    private Scaling() {}

    /// On a white ground, without transparency; never larger than it was.
    static BufferedImage within(BufferedImage image, int edge) {
        BufferedImage present = image;
        while (longest(present) > 2 * edge) {
            // By halves: one step over many pixels would skip most of them.
            present = drawn(present, present.getWidth() / 2, present.getHeight() / 2);
        }
        double scale = Math.min(1.0, (double) edge / longest(present));
        return drawn(present, Math.max(1, (int) Math.round(present.getWidth() * scale)), Math.max(1, (int)
                Math.round(present.getHeight() * scale)));
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "jpeg", bytes)) {
            throw new IOException("this machine writes no JPEG");
        }
        return bytes.toByteArray();
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB && image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // Not by drawing over a colour: that makes a copy of the whole picture first.
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }
}
