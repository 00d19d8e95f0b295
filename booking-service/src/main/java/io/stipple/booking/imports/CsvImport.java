package io.stipple.booking.imports;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.imports.Sheet.Bad;
import io.stipple.booking.imports.Sheet.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;

/// Reads a file from its first line to its last, hundreds of lines in one transaction. Every line is brought in or
/// reported; told to stop, it ends where the first is reported.
final class CsvImport<I> {
    private static final int AT_ONCE = 500;

    private final Sheet<I> sheet;
    private final Sheet.Reading reading;
    private final Encoding encoding;
    private final Mode mode;
    private final TransactionOperations transaction;
    private final Set<String> references = new HashSet<>();
    private final BadLines bad = new BadLines();
    private boolean readable = true;
    private long lines;
    private long broughtIn;

    enum Mode {
        /// Everything is looked at and nothing written.
        DRY,
        STOP,
        SKIP
    }

    CsvImport(Sheet<I> sheet, Sheet.Reading reading, Encoding encoding, Mode mode, TransactionOperations transaction) {
        this.sheet = sheet;
        this.reading = reading;
        this.encoding = encoding;
        this.mode = mode;
        this.transaction = transaction;
    }

    /// @param broughtIn how many lines were, or in a dry run would be
    /// @param readable whether it is CSV to its end
    record Result(long lines, long broughtIn, boolean readable, BadLines bad) {}

    Result read(Path file) throws IOException {
        try (CsvLines csv = CsvLines.in(file, encoding.charset())) {
            List<CsvLines.Line> batch = new ArrayList<>();
            try {
                for (Optional<CsvLines.Line> line = csv.next(); line.isPresent() && goesOn(); line = csv.next()) {
                    lines++;
                    if (isSound(line.get())) {
                        batch.add(line.get());
                    }
                    if (batch.size() == AT_ONCE) {
                        bringIn(batch);
                        batch.clear();
                    }
                }
            } catch (IOException unreadable) {
                readable = false;
                bad.add(new Bad(csv.at(), "", "csv-not-readable"));
            }
            bringIn(batch);
        }
        return new Result(lines, broughtIn, readable, bad);
    }

    private boolean goesOn() {
        return mode != Mode.STOP || bad.isEmpty();
    }

    /// Whether it can be read at all; a reference a second time would be taken for the first.
    private boolean isSound(CsvLines.Line line) {
        String reference = reading.of(line, Column.REFERENCE);
        Optional<Bad> wrong = Optional.empty();
        int strange = encoding.strange().nextSetBit((int) line.first());
        if (strange >= 0 && strange <= line.last()) {
            wrong = Optional.of(new Bad(line.first(), "", "encoding-differs"));
        } else if (line.fields().stream().anyMatch(field -> field.indexOf('\uFFFD') >= 0)) {
            wrong = Optional.of(new Bad(line.first(), "", "letters-not-readable"));
        } else if (!line.fields().isConsistent()) {
            wrong = Optional.of(new Bad(line.first(), "", "number-of-fields-differs"));
        } else if (!reference.isEmpty() && !references.add(reference)) {
            wrong = Optional.of(Bad.at(line, Column.REFERENCE, "reference-repeated"));
        }
        wrong.ifPresent(bad::add);
        return wrong.isEmpty();
    }

    /// What is refused is taken out, until the rest is taken as a whole.
    private void bringIn(List<CsvLines.Line> batch) {
        List<Bad> unread = new ArrayList<>();
        List<Entry<I>> left = new ArrayList<>(sheet.read(batch, reading, unread));
        bad.addAll(unread);
        while (!left.isEmpty() && goesOn()) {
            List<I> items = left.stream().map(Entry::item).toList();
            switch (mode == Mode.DRY ? sheet.lookAt(items) : written(items)) {
                case Imported.All _ -> {
                    broughtIn += left.size();
                    return;
                }
                case Imported.Nothing nothing -> takeOut(nothing.because(), left);
            }
        }
    }

    private Imported written(List<I> items) {
        return requireNonNull(transaction.execute(status -> {
            Imported tried = sheet.bringIn(items);
            if (tried instanceof Imported.Nothing) {
                status.setRollbackOnly();
            }
            return tried;
        }));
    }

    private void takeOut(List<Wrong> wrong, List<Entry<I>> left) {
        Map<String, CsvLines.Line> byReference = new HashMap<>();
        left.forEach(entry -> byReference.put(entry.reference(), entry.line()));
        for (Wrong one : wrong) {
            Optional.ofNullable(byReference.get(one.reference()))
                    .ifPresent(line -> bad.add(new Bad(line.first(), one.field(), one.rule())));
        }
        left.removeIf(entry -> wrong.stream().anyMatch(one -> one.reference().equals(entry.reference())));
    }
}
