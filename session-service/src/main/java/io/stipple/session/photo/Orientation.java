package io.stipple.session.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a camera was held, as it notes it in a JPEG: the picture is turned upright before that note is dropped.
///
/// @param code 1 to 8, as Exif counts them
record Orientation(int code) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int HEAD = 64 * 1024;
    private static final int TAG = 0x0112;

    static Orientation of(Path jpeg) throws IOException {
        try (InputStream file = Files.newInputStream(jpeg)) {
            return of(ByteBuffer.wrap(file.readNBytes(HEAD)));
        }
    }

    /// Upright if nothing, or nothing sensible, is noted.
    static Orientation of(ByteBuffer head) {
        try {
            int at = 2;
            while ((head.get(at) & 0xff) == 0xff) {
                int marker = head.get(at + 1) & 0xff;
                int length = head.getShort(at + 2) & 0xffff;
                if (marker == 0xe1 && head.getInt(at + 4) == 0x45786966) {
                    return inExif(head, at + 10);
                }
                if (marker == 0xda) {
                    return UPRIGHT;
                }
                at += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException nothingNoted) {
            return UPRIGHT;
        }
    }

    private static Orientation inExif(ByteBuffer head, int start) {
        ByteBuffer exif =
                head.duplicate().order(head.getShort(start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = start + exif.getInt(start + 4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((exif.getShort(at) & 0xffff) == TAG) {
                int code = exif.getShort(at + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage upright(BufferedImage image) {
        if (code == 1) {
            return image;
        }
        boolean turned = code >= 5;
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, turning(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform turning(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
