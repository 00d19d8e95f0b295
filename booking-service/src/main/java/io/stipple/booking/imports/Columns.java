package io.stipple.booking.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which heading of a file stands for what.
///
/// @param headings as they stand in the file
record Columns(Map<Column, String> headings) {
    /// @param told by the sender: field to heading; they go before what we would guess
    /// @param first headings as they stand in the file
    static Columns of(List<Column> wanted, Map<String, String> told, List<String> first) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (Column column : wanted) {
            Optional.ofNullable(told.get(column.field()))
                    .filter(first::contains)
                    .or(() -> told.containsKey(column.field()) ? Optional.empty() : guessed(column, first))
                    .ifPresent(heading -> found.put(column, heading));
        }
        return new Columns(found);
    }

    private static Optional<String> guessed(Column column, List<String> first) {
        return column.headings().stream()
                .flatMap(known ->
                        first.stream().filter(heading -> Words.plain(heading).equals(known)))
                .findFirst();
    }

    boolean has(Column column) {
        return headings.containsKey(column);
    }
}
