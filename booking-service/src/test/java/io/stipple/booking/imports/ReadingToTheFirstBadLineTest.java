package io.stipple.booking.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.imports.CsvImport.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

class ReadingToTheFirstBadLineTest {
    @TempDir
    Path folder;

    @Test
    void leavesWhatCameBeforeItWhenALineTurnsBadMeanwhile() throws IOException {
        CsvImport.Result result = read(1_200, Mode.STOP, "600"::equals);

        assertThat(result.broughtIn()).isEqualTo(500);
        assertThat(result.bad().listed()).extracting(Sheet.Bad::line).containsExactly(602L);
    }

    @Test
    void goesOnBehindItWhenTold() throws IOException {
        CsvImport.Result result = read(1_200, Mode.SKIP, "600"::equals);

        assertThat(result.broughtIn()).isEqualTo(1_199);
    }

    @Test
    void countsMoreThanItLists() throws IOException {
        CsvImport.Result result = read(12_000, Mode.DRY, _ -> true);

        assertThat(result.bad().lines()).isEqualTo(12_000);
        assertThat(result.bad().listed()).hasSize(10_000);
        assertThat(result.bad().notListed()).isEqualTo(2_000);
    }

    private CsvImport.Result read(int lines, Mode mode, Predicate<String> bad) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(
                file,
                IntStream.range(0, lines)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("\n", "reference\n", "\n")));
        var columns = new Columns(Map.of(Column.REFERENCE, "reference"));
        return new CsvImport<>(
                        new Numbers(bad),
                        new Sheet.Reading(columns, Dates.UNSETTLED, Optional.empty()),
                        new Encoding(StandardCharsets.UTF_8, new BitSet()),
                        mode,
                        TransactionOperations.withoutTransaction())
                .read(file);
    }

    /// A file of numbers, some of which cannot be brought in.
    private record Numbers(Predicate<String> bad) implements Sheet<String> {
        @Override
        public List<Column> columns() {
            return List.of(Column.REFERENCE);
        }

        @Override
        public List<Column> lacking(Columns columns, Optional<String> clinic) {
            return List.of();
        }

        @Override
        public List<Entry<String>> read(List<CsvLines.Line> lines, Reading reading, List<Bad> wrong) {
            return lines.stream()
                    .map(line -> entry(line, reading.of(line, Column.REFERENCE)))
                    .toList();
        }

        private static Entry<String> entry(CsvLines.Line line, String number) {
            return new Entry<>(line, number, number);
        }

        @Override
        public Imported lookAt(List<String> numbers) {
            return bringIn(numbers);
        }

        @Override
        public Imported bringIn(List<String> numbers) {
            List<Wrong> wrong = numbers.stream()
                    .filter(bad)
                    .map(number -> new Wrong(number, "time", "slot-taken"))
                    .toList();
            return wrong.isEmpty() ? new Imported.All(List.of()) : new Imported.Nothing(wrong);
        }
    }
}
