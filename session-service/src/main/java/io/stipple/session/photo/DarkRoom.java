package io.stipple.session.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Makes pictures of uploaded files. What a file is, its bytes say, not its name. Its size in pixels is looked at
/// before anything is decoded, and only a few are decoded at a time, so that memory stays flat.
class DarkRoom {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_EDGE = 3000;
    private static final int THUMBNAIL_EDGE = 320;
    private static final int WORTH_KEEPING = 2 * LONGEST_EDGE;
    private static final byte[] HEIC_BOX = "ftyp".getBytes(StandardCharsets.US_ASCII);

    private final Semaphore places;

    /// @param places how many pictures may be in memory at once
    DarkRoom(int places) {
        this.places = new Semaphore(places);
    }

    Picture.Reading develop(Path file) throws IOException {
        places.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            byte[] head = new byte[16];
            int read = input.read(head);
            input.seek(0);
            if (read == head.length && Arrays.equals(head, 4, 8, HEIC_BOX, 0, 4)) {
                return new Picture.Reading.Refused(new PhotoRefusal.HeicNotSupported());
            }
            return switch (format(head)) {
                case "jpeg" -> decode(input, "jpeg", Orientation.of(file));
                case "png" -> decode(input, "png", Orientation.UPRIGHT);
                default -> new Picture.Reading.Refused(new PhotoRefusal.NotAPhoto());
            };
        } finally {
            places.release();
        }
    }

    private static String format(byte[] head) {
        if ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xd8 && (head[2] & 0xff) == 0xff) {
            return "jpeg";
        }
        return (head[0] & 0xff) == 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G' ? "png" : "other";
    }

    private static Picture.Reading decode(ImageInputStream input, String format, Orientation orientation) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        AtomicBoolean cutShort = new AtomicBoolean();
        try {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((_, warning) -> cutShort.compareAndSet(
                    false, warning.toLowerCase(Locale.ROOT).contains("premature end")));
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return new Picture.Reading.Refused(new PhotoRefusal.TooManyPixels(MOST_PIXELS));
            }
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / WORTH_KEEPING);
            sparse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, sparse);
            return cutShort.get()
                    ? new Picture.Reading.Refused(new PhotoRefusal.Damaged())
                    : new Picture.Reading.Clear(picture(orientation.upright(image)));
        } catch (IOException | RuntimeException damaged) {
            // ImageIO throws nearly anything at a broken file.
            return new Picture.Reading.Refused(new PhotoRefusal.Damaged());
        } finally {
            reader.dispose();
        }
    }

    private static Picture picture(BufferedImage image) throws IOException {
        BufferedImage whole = Scaling.within(image, LONGEST_EDGE);
        return new Picture(
                Scaling.jpeg(whole),
                Scaling.jpeg(Scaling.within(whole, THUMBNAIL_EDGE)),
                whole.getWidth(),
                whole.getHeight());
    }
}
