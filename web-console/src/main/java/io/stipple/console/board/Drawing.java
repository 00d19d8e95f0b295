package io.stipple.console.board;

import io.stipple.console.board.BoardView.Block;
import io.stipple.console.board.BoardView.Lane;
import io.stipple.console.board.BoardView.Mark;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns booking's day into lanes and blocks.
final class Drawing {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h a", Locale.US);

    private final Day day;
    private final ZonedDateTime now;
    private final TimeGrid grid;

    Drawing(Day day, Instant now) {
        this.day = day;
        this.now = now.atZone(day.zone());
        this.grid = TimeGrid.around(day.date(), day.zone(), times());
    }

    BoardView board() {
        boolean today = now.toLocalDate().equals(day.date());
        Optional<Mark> line =
                today && grid.shows(now) ? Optional.of(new Mark(grid.row(now), TIME.format(now))) : Optional.empty();
        return new BoardView(
                day.clinic(),
                day.name(),
                day.date(),
                day.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " (" + day.zone() + ")",
                today,
                Math.max(1, grid.rows()),
                grid.hours().stream()
                        .map(hour -> new Mark(grid.row(hour), HOUR.format(hour)))
                        .toList(),
                line,
                day.technicians().stream().map(this::lane).toList(),
                blocks(visit -> visit.state() == VisitState.CANCELLED));
    }

    private Lane lane(Day.Column technician) {
        return new Lane(
                technician.name(),
                presence(technician),
                technician.appointments().stream()
                        .filter(visit -> visit.state() != VisitState.CANCELLED)
                        .sorted(Comparator.comparing(Day.Visit::startsAt))
                        .map(visit -> block(technician, visit))
                        .toList());
    }

    private List<Block> blocks(java.util.function.Predicate<Day.Visit> wanted) {
        return day.technicians().stream()
                .flatMap(technician ->
                        technician.appointments().stream().filter(wanted).map(visit -> block(technician, visit)))
                .toList();
    }

    private Block block(Day.Column technician, Day.Visit visit) {
        ZonedDateTime starts = BoardView.local(day, visit.startsAt());
        ZonedDateTime ends = BoardView.local(day, visit.endsAt());
        return new Block(
                visit.id(),
                visit.clientName().orElse("Erased client"),
                visit.kind().words()
                        + visit.sessionNumber()
                                .filter(number -> number > 0)
                                .map(number -> " " + number)
                                .orElse(""),
                TIME.format(starts) + " – " + TIME.format(ends),
                technician.name(),
                visit.kind(),
                visit.state(),
                grid.row(starts),
                grid.span(starts, ends),
                visit.state() == VisitState.BOOKED && !now.isBefore(starts) && now.isBefore(ends),
                visit.isHere(),
                visit.mustMove());
    }

    private static String presence(Day.Column technician) {
        return technician.from().isPresent() && technician.to().isPresent()
                ? TIME.format(LocalTime.parse(technician.from().get())) + " – "
                        + TIME.format(LocalTime.parse(technician.to().get()))
                : "not on the rota";
    }

    private List<ZonedDateTime> times() {
        Stream<String> walls = Stream.concat(
                Stream.of(day.opens(), day.closes()).flatMap(Optional::stream),
                day.technicians().stream()
                        .flatMap(technician ->
                                Stream.of(technician.from(), technician.to()).flatMap(Optional::stream)));
        Stream<ZonedDateTime> visits = day.technicians().stream()
                .flatMap(technician -> technician.appointments().stream())
                .flatMap(visit -> Stream.of(visit.startsAt(), visit.endsAt()))
                .map(time -> BoardView.local(day, time));
        return Stream.concat(
                        walls.map(
                                wall -> LocalTime.parse(wall).atDate(day.date()).atZone(day.zone())),
                        visits)
                .toList();
    }
}
