package io.stipple.notification.message;

/// A table whose rows wait, in the state PLANNED, for a time on a clinic's wall.
///
/// @param local the column of the time on the wall; a day begins at midnight
/// @param at the column of the moment that is
/// @param rezoned which rows a clinic's new zone concerns
public record Wall(String table, String local, String at, String rezoned) {
    /// With the columns' names in a statement's places: 1 the table, 2 the time on the wall, 3 the moment, 4 which rows
    /// a new zone concerns.
    String in(String sql) {
        return sql.formatted(table, local, at, rezoned);
    }
}
