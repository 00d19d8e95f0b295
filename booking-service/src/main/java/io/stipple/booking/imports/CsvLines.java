package io.stipple.booking.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// A file line by line, as text and nothing else: what looks like a formula is the text it is.
final class CsvLines implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long before;

    private CsvLines(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
        this.before = parser.getCurrentLineNumber();
    }

    /// One line of data.
    ///
    /// @param first the physical line it begins on, from 1, the headings being the first
    record Line(long first, long last, CSVRecord fields) {
        String of(Columns columns, Column column) {
            String heading = columns.headings().get(column);
            return heading == null || !fields.isSet(heading)
                    ? ""
                    : fields.get(heading).strip();
        }
    }

    /// @throws IOException or IllegalArgumentException if its headings cannot be read
    static CsvLines in(Path file, Charset charset) throws IOException {
        char delimiter = delimiter(file, charset);
        Reader reader = reader(file, charset);
        try {
            return new CsvLines(CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .get()
                    .parse(reader));
        } catch (IOException | RuntimeException unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    List<String> headings() {
        return parser.getHeaderNames();
    }

    /// Empty at the end.
    ///
    /// @throws IOException if what follows is no CSV, such as a quote nobody closes
    Optional<Line> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            long first = before + 1;
            before = parser.getCurrentLineNumber();
            return Optional.of(new Line(first, before, record));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (IllegalStateException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /// The line reading has come to.
    long at() {
        return before + 1;
    }

    /// What stands most often between the headings.
    private static char delimiter(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = new BufferedReader(reader(file, charset))) {
            String headings = Optional.ofNullable(reader.readLine()).orElse("");
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(
                            one -> headings.chars().filter(c -> c == one).count()))
                    .orElseThrow();
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
