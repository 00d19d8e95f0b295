package io.stipple.console.board;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A day ready to be drawn.
///
/// @param now the row of the line that says where the day is, and its time; on the clinic's today alone
/// @param cancelled visits that hold no time any more, told below the drawing
record BoardView(
        String clinic,
        String name,
        LocalDate date,
        String zone,
        boolean today,
        int rows,
        List<Mark> hours,
        Optional<Mark> now,
        List<Lane> lanes,
        List<Block> cancelled) {
    record Mark(int row, String words) {}

    record Lane(String technician, String presence, List<Block> blocks) {}

    /// @param rows its height; a low block shows less
    /// @param here whether the client has come
    /// @param toMove whether a change has hit it, so that somebody must see to it
    record Block(
            UUID id,
            String client,
            String purpose,
            String times,
            String technician,
            VisitKind kind,
            VisitState state,
            int row,
            int rows,
            boolean running,
            boolean here,
            boolean toMove) {
        public String words() {
            return running ? "Now" : toMove ? "To move" : here ? "Here" : state.words();
        }

        public String icon() {
            return running ? "player-play" : toMove ? "alert-triangle" : here ? "user-check" : state.icon();
        }
    }

    static ZonedDateTime local(Day day, java.time.OffsetDateTime time) {
        return time.atZoneSameInstant(day.zone());
    }

    public int visits() {
        return lanes.stream().mapToInt(lane -> lane.blocks().size()).sum();
    }
}
