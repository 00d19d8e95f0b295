package io.stipple.booking.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/// How a file's letters are written. A file whose lines are written in two ways was glued together: what most of its
/// lines are written in is taken for the file's, and the others are told.
///
/// @param strange physical lines, from 1, that are not written in it
record Encoding(Charset charset, BitSet strange) {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Empty for what is no text at all, or UTF-16: neither is written without zeros.
    ///
    /// @param told what the sender says it is
    static Optional<Encoding> of(Path file, Optional<Charset> told) throws IOException {
        BitSet utf8 = new BitSet();
        BitSet other = new BitSet();
        try (Lines lines = new Lines(file)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (hasZeros(line.get())) {
                    return Optional.empty();
                }
                if (!isAscii(line.get())) {
                    (isIn(StandardCharsets.UTF_8, line.get()) ? utf8 : other).set(lines.number());
                }
            }
        }
        boolean windows = told.map(WINDOWS::equals).orElse(other.cardinality() > utf8.cardinality());
        // told to be Windows-1252 is taken at its word: nearly every line can be read so
        BitSet strange = windows ? told.isPresent() ? new BitSet() : utf8 : other;
        return Optional.of(new Encoding(windows ? WINDOWS : StandardCharsets.UTF_8, strange));
    }

    String name() {
        return charset.equals(WINDOWS) ? "WINDOWS-1252" : "UTF-8";
    }

    private static boolean hasZeros(byte[] line) {
        for (byte letter : line) {
            if (letter == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] line) {
        for (byte letter : line) {
            if (letter < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Charset charset, byte[] line) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /// Physical lines as bytes, whatever is quoted in them.
    private static final class Lines implements AutoCloseable {
        private final InputStream in;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int number;

        Lines(Path file) throws IOException {
            in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }

        int number() {
            return number;
        }

        Optional<byte[]> next() throws IOException {
            line.reset();
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            number++;
            while (read >= 0 && read != '\n') {
                line.write(read);
                read = in.read();
            }
            return Optional.of(line.toByteArray());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
