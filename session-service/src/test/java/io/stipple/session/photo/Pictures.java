package io.stipple.session.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Pictures as cameras and as mischief-makers send them.
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /// The same JPEG with an Exif note of how the camera was held.
    static byte[] withOrientation(byte[] jpeg, int code) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) code).putShort((short) 0).putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return whole.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// A few bytes that say they are a very large picture.
    static byte[] pngClaiming(int width, int height) {
        byte[] png = png(10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        seal(png);
        return png;
    }

    private static void seal(byte[] png) {
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    }

    /// A plain one with two bytes to each of four channels, written row by row.
    static void writeDeepPng(Path file, int width, int height) throws IOException {
        byte[] claim = pngClaiming(width, height);
        claim[24] = 16;
        claim[25] = 6;
        seal(claim);
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try (OutputStream rows = new DeflaterOutputStream(squeezed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] row = new byte[1 + 8 * width];
            for (int y = 0; y < height; y++) {
                rows.write(row);
            }
        }
        ByteBuffer data = ByteBuffer.allocate(squeezed.size() + 12);
        data.putInt(squeezed.size())
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .put(squeezed.toByteArray());
        CRC32 sum = new CRC32();
        sum.update(data.array(), 4, squeezed.size() + 4);
        data.putInt((int) sum.getValue());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(claim, 0, 33);
            out.write(data.array());
            out.write(claim, claim.length - 12, 12);
        }
    }

    private static byte[] written(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 31 ^ y * 17 << 8);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
