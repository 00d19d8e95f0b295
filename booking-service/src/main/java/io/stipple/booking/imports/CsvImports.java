package io.stipple.booking.imports;

import io.stipple.platform.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;

/// Brings a file in, or says what would come of it.
final class CsvImports {
    private final TransactionOperations transaction;

    CsvImports(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /// How the sender wants it.
    ///
    /// @param headings field to heading, where we would not guess it
    /// @param clinic for lines that name none
    record Wish(
            boolean dryRun,
            OnBadLines onBadLines,
            Optional<Charset> charset,
            Optional<Dates> dates,
            Map<String, String> headings,
            Optional<String> clinic) {
        Wish in(Optional<Charset> told) {
            return new Wish(dryRun, onBadLines, told, dates, headings, clinic);
        }
    }

    enum OnBadLines {
        /// One bad line, and nothing is brought in.
        STOP,
        /// The others are brought in.
        SKIP
    }

    /// @param columns field to heading
    /// @param broughtIn lines that were, or in a dry run would be
    record Report(
            boolean dryRun,
            String encoding,
            Dates dates,
            Map<String, String> columns,
            long lines,
            long broughtIn,
            long badLines,
            List<Sheet.Bad> bad) {}

    <I> ResponseEntity<?> read(Upload upload, Wish wish, Supplier<Sheet<I>> sheet) throws IOException {
        if (upload.isTooLarge()) {
            return refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "import-too-large",
                    "This file is too large: bring it in in parts",
                    Map.of("mostBytes", Upload.MOST_BYTES));
        }
        Optional<Encoding> encoding = Encoding.of(upload.file(), wish.charset());
        if (encoding.isEmpty()) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "encoding-not-supported",
                    "This is no text in UTF-8 or Windows-1252",
                    Map.of());
        }
        List<String> headings;
        try (CsvLines csv = CsvLines.in(upload.file(), encoding.get().charset())) {
            headings = csv.headings();
        } catch (IOException | IllegalArgumentException unreadable) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "headings-not-readable",
                    "The first line does not name each column once",
                    Map.of());
        }
        Sheet<I> first = sheet.get();
        Columns columns = Columns.of(first.columns(), wish.headings(), headings);
        List<String> lacking = first.lacking(columns, wish.clinic()).stream()
                .map(Column::field)
                .toList();
        if (!lacking.isEmpty()) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "columns-missing",
                    "Some columns are not found: say which heading stands for them",
                    Map.of("fields", lacking));
        }
        Dates dates = wish.dates().orElse(DateOrder.of(upload.file(), encoding.get(), columns));
        return read(upload.file(), wish, sheet, encoding.get(), new Sheet.Reading(columns, dates, wish.clinic()));
    }

    /// Even in earnest a dry run comes first: so a bad line at the end of a file is known before anything is written.
    private <I> ResponseEntity<?> read(
            Path file, Wish wish, Supplier<Sheet<I>> sheet, Encoding encoding, Sheet.Reading reading)
            throws IOException {
        CsvImport.Result dry = new CsvImport<>(sheet.get(), reading, encoding, true, transaction).read(file);
        boolean stop = !dry.isReadable()
                || wish.onBadLines() == OnBadLines.STOP && !dry.bad().isEmpty();
        if (wish.dryRun()) {
            return ResponseEntity.ok(report(true, encoding, reading, dry));
        }
        if (stop) {
            Report report = report(true, encoding, reading, dry);
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "import-refused",
                    "Some lines cannot be brought in, so none was",
                    Map.of("report", report));
        }
        CsvImport.Result done = new CsvImport<>(sheet.get(), reading, encoding, false, transaction).read(file);
        return ResponseEntity.ok(report(false, encoding, reading, done));
    }

    private static Report report(boolean dry, Encoding encoding, Sheet.Reading reading, CsvImport.Result result) {
        Map<String, String> columns = new LinkedHashMap<>();
        reading.columns().headings().forEach((column, heading) -> columns.put(column.field(), heading));
        return new Report(
                dry,
                encoding.name(),
                reading.dates(),
                columns,
                result.lines(),
                result.broughtIn(),
                result.badLines(),
                result.bad());
    }

    private static ResponseEntity<?> refused(HttpStatus status, String slug, String title, Map<String, ?> members) {
        return Problems.answer(Problems.of(status, slug, title, members));
    }
}
