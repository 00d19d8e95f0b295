package io.stipple.session.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
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
/// before anything is decoded, of large ones only every second or third pixel is decoded, and only a few are decoded
/// at a time, so that memory stays flat.
class DarkRoom {
    private static final long MOST_PIXELS = 50_000_000;
    /// A decoder keeps whole rows, however few of their pixels are asked for.
    private static final int MOST_IN_A_ROW = 20_000;

    private static final long MOST_BYTES_DECODED = 50_000_000;
    /// While a picture is made: what was decoded, once more in another form, and what is drawn of it.
    private static final long BYTES_OF_A_PLACE = 130_000_000;

    private static final int LONGEST_EDGE = 3000;
    private static final int THUMBNAIL_EDGE = 320;
    private static final byte[] HEIC_BOX = "ftyp".getBytes(StandardCharsets.US_ASCII);

    private final Semaphore places;

    /// @param places how many pictures may be in memory at once
    DarkRoom(int places) {
        this.places = new Semaphore(places);
    }

    /// As many places as a third of the heap holds: the rest is for what else this service does.
    static DarkRoom within(long heapBytes, int processors) {
        return new DarkRoom(Math.clamp(heapBytes / 3 / BYTES_OF_A_PLACE, 1, processors));
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
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                    || Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_IN_A_ROW) {
                return new Picture.Reading.Refused(new PhotoRefusal.TooManyPixels(MOST_PIXELS, MOST_IN_A_ROW));
            }
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = step(reader);
            sparse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, sparse);
            return cutShort.get()
                    ? new Picture.Reading.Refused(new PhotoRefusal.Damaged())
                    : new Picture.Reading.Clear(picture(image, orientation));
        } catch (IOException | RuntimeException damaged) {
            // ImageIO throws nearly anything at a broken file.
            return new Picture.Reading.Refused(new PhotoRefusal.Damaged());
        } finally {
            reader.dispose();
        }
    }

    /// The smallest with which the decoded picture is small enough.
    private static int step(ImageReader reader) throws IOException {
        SampleModel samples = reader.getImageTypes(0).next().getSampleModel();
        int bytes = samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
        long whole = (long) reader.getWidth(0) * reader.getHeight(0) * bytes;
        int step = 1;
        while (whole / step / step > MOST_BYTES_DECODED) {
            step++;
        }
        return step;
    }

    /// Turned upright last, when it is small.
    private static Picture picture(BufferedImage image, Orientation orientation) throws IOException {
        BufferedImage whole = orientation.upright(Scaling.within(image, LONGEST_EDGE));
        return new Picture(
                Scaling.jpeg(whole),
                Scaling.jpeg(Scaling.within(whole, THUMBNAIL_EDGE)),
                whole.getWidth(),
                whole.getHeight());
    }
}
