package io.stipple.booking.imports;

import java.util.List;
import java.util.Optional;

/// What one kind of file holds, line by line. Made anew for each time a file is read.
interface Sheet<I> {
    /// What it may tell.
    List<Column> columns();

    /// What it must tell and does not.
    List<Column> lacking(Columns columns, Optional<String> clinic);

    /// Lines as far as they can be read.
    ///
    /// @param bad gets what is wrong with the others
    List<Entry<I>> read(List<CsvLines.Line> lines, Reading reading, List<Bad> bad);

    /// In the caller's transaction, which is to be rolled back on `Nothing`.
    Imported bringIn(List<I> items);

    /// One line that can be brought in.
    record Entry<I>(CsvLines.Line line, String reference, I item) {}

    /// How lines are to be read.
    ///
    /// @param clinic for lines that name none
    record Reading(Columns columns, Dates dates, Optional<String> clinic) {
        String of(CsvLines.Line line, Column column) {
            return line.of(columns, column);
        }

        String clinicOf(CsvLines.Line line) {
            String named = of(line, Column.CLINIC);
            return named.isEmpty() ? clinic.orElse("") : named;
        }
    }

    /// What is wrong with one line, and never what stands there.
    ///
    /// @param line the physical line it begins on, the headings being the first
    /// @param field empty if it is the line as a whole
    record Bad(long line, String field, String rule) {
        static Bad at(CsvLines.Line line, Column column, String rule) {
            return new Bad(line.first(), column.field(), rule);
        }
    }
}
