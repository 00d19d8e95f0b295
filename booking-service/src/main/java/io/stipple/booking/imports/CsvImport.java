package io.stipple.booking.imports;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.imports.Sheet.Bad;
import io.stipple.booking.imports.Sheet.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/// Reads a file from its first line to its last, hundreds of lines in one transaction. Every line is brought in or
/// reported.
final class CsvImport<I> {
    private static final int AT_ONCE = 500;
    private static final String UNREADABLE = "csv-not-readable";

    private final Sheet<I> sheet;
    private final Sheet.Reading reading;
    private final Encoding encoding;
    private final boolean dry;
    private final TransactionOperations transaction;
    private final Set<String> references = new HashSet<>();
    private final List<Bad> bad = new ArrayList<>();
    private long lines;
    private long broughtIn;

    /// @param dry everything is done and nothing stays
    CsvImport(
            Sheet<I> sheet, Sheet.Reading reading, Encoding encoding, boolean dry, TransactionOperations transaction) {
        this.sheet = sheet;
        this.reading = reading;
        this.encoding = encoding;
        this.dry = dry;
        this.transaction = transaction;
    }

    /// @param broughtIn how many lines were, or in a dry run would be
    /// @param bad by line
    record Result(long lines, long broughtIn, List<Bad> bad) {
        boolean isReadable() {
            return bad.stream().noneMatch(one -> one.rule().equals(UNREADABLE));
        }

        long badLines() {
            return bad.stream()
                    .map(Bad::line)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .size();
        }
    }

    Result read(Path file) throws IOException {
        try (CsvLines csv = CsvLines.in(file, encoding.charset())) {
            List<CsvLines.Line> batch = new ArrayList<>();
            try {
                for (Optional<CsvLines.Line> line = csv.next(); line.isPresent(); line = csv.next()) {
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
                bad.add(new Bad(csv.at(), "", UNREADABLE));
            }
            bringIn(batch);
        }
        bad.sort(Comparator.comparingLong(Bad::line));
        return new Result(lines, broughtIn, List.copyOf(bad));
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
        List<Entry<I>> left = new ArrayList<>(sheet.read(batch, reading, bad));
        while (!left.isEmpty()) {
            List<I> items = left.stream().map(Entry::item).toList();
            Imported imported = transaction.execute(status -> {
                Imported tried = sheet.bringIn(items);
                if (dry || tried instanceof Imported.Nothing) {
                    status.setRollbackOnly();
                }
                return tried;
            });
            switch (requireNonNull(imported)) {
                case Imported.All _ -> {
                    broughtIn += left.size();
                    return;
                }
                case Imported.Nothing nothing -> takeOut(nothing.because(), left);
            }
        }
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
