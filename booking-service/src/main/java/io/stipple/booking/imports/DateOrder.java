package io.stipple.booking.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks through a file for dates that can be read in one way alone.
final class DateOrder {
    private static final List<Column> DATES = List.of(Column.BIRTH_DATE, Column.REGISTERED_ON, Column.DATE);

    private DateOrder() {}

    /// Unsettled if there is none, or some say this and some that.
    static Dates of(Path file, Encoding encoding, Columns columns) throws IOException {
        Optional<Dates> settled = Optional.empty();
        try (CsvLines csv = CsvLines.in(file, encoding.charset())) {
            for (Optional<CsvLines.Line> line = csv.next(); line.isPresent(); line = csv.next()) {
                for (Column column : DATES) {
                    Optional<Dates> said = Dates.settledBy(line.get().of(columns, column));
                    if (said.isPresent() && settled.isPresent() && !settled.equals(said)) {
                        return Dates.UNSETTLED;
                    }
                    settled = settled.or(() -> said);
                }
            }
        } catch (IOException unreadable) {
            return settled.orElse(Dates.UNSETTLED); // reading the lines reports it
        }
        return settled.orElse(Dates.UNSETTLED);
    }
}
