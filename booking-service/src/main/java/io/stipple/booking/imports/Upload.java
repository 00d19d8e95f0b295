package io.stipple.booking.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file somebody sent, kept beside the service until it has been read: it is read more than once. The one limit there
/// is for it stands here.
final class Upload implements AutoCloseable {
    static final long MOST_BYTES = 64L << 20;

    /// What is too large is still taken in and thrown away up to here: who is hung up on hears no reason.
    private static final long MOST_SWALLOWED = 4 * MOST_BYTES;

    private final Path file;
    private final long bytes;

    private Upload(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Upload of(InputStream body) throws IOException {
        Path file = Files.createTempFile("stipple-import", ".csv");
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0 && bytes < MOST_SWALLOWED; read = body.read(buffer)) {
                bytes += read;
                if (bytes <= MOST_BYTES) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException hungUp) {
            Files.deleteIfExists(file);
            throw hungUp;
        }
        return new Upload(file, bytes);
    }

    boolean isTooLarge() {
        return bytes > MOST_BYTES;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
