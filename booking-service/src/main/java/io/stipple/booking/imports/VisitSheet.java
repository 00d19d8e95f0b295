package io.stipple.booking.imports;

import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A file of visits, past ones most of them.
final class VisitSheet implements Sheet<ImportedAppointments.Item> {
    private static final int LONGEST_MINUTES = 720;

    private final AppointmentImport imports;
    private final Roll roll;
    private final Overlaps overlaps = new Overlaps();

    VisitSheet(AppointmentImport imports, Roll roll) {
        this.imports = imports;
        this.roll = roll;
    }

    @Override
    public List<Column> columns() {
        return Column.OF_VISITS;
    }

    @Override
    public List<Column> lacking(Columns columns, Optional<String> clinic) {
        List<Column> lacking = new ArrayList<>(List.of(
                Column.REFERENCE,
                Column.CLIENT,
                Column.TECHNICIAN,
                Column.KIND,
                Column.DATE,
                Column.TIME,
                Column.STATE));
        if (clinic.isEmpty()) {
            lacking.add(Column.CLINIC);
        }
        lacking.removeIf(columns::has);
        return lacking;
    }

    @Override
    public List<Entry<ImportedAppointments.Item>> read(List<CsvLines.Line> lines, Reading reading, List<Bad> bad) {
        Map<String, UUID> clients = roll.clients(
                lines.stream().map(line -> reading.of(line, Column.CLIENT)).toList());
        List<Entry<ImportedAppointments.Item>> read = new ArrayList<>();
        for (CsvLines.Line line : lines) {
            List<Bad> wrong = new ArrayList<>();
            one(line, reading, clients, wrong).ifPresent(item -> read.add(new Entry<>(line, item.reference(), item)));
            bad.addAll(wrong);
        }
        return read;
    }

    private Optional<ImportedAppointments.Item> one(
            CsvLines.Line line, Reading reading, Map<String, UUID> clients, List<Bad> wrong) {
        String reference = reading.of(line, Column.REFERENCE);
        require(!reference.isEmpty() && reference.length() <= 100, line, Column.REFERENCE, "not-valid", wrong);
        Optional<UUID> client = Optional.ofNullable(clients.get(reading.of(line, Column.CLIENT)));
        require(client.isPresent(), line, Column.CLIENT, "client-unknown", wrong);
        Optional<AppointmentKind> kind = Words.kind(reading.of(line, Column.KIND));
        require(kind.isPresent(), line, Column.KIND, "kind-unknown", wrong);
        Optional<ImportedAppointments.State> state = Words.state(reading.of(line, Column.STATE));
        require(state.isPresent(), line, Column.STATE, "state-unknown", wrong);
        Optional<Clinic> clinic = roll.clinic(reading.clinicOf(line));
        require(clinic.isPresent(), line, Column.CLINIC, "clinic-unknown", wrong);
        Optional<UUID> technician = clinic.flatMap(at -> roll.technician(reading.of(line, Column.TECHNICIAN), at));
        require(clinic.isEmpty() || technician.isPresent(), line, Column.TECHNICIAN, "technician-unknown", wrong);
        Optional<OffsetDateTime> start = clinic.flatMap(at -> start(line, reading, at, wrong));
        Optional<Integer> session = session(line, reading, kind, wrong);
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        Duration length = length(line, reading, clinic.orElseThrow(), kind.orElseThrow(), wrong);
        var item = new ImportedAppointments.Item(
                reference,
                client.orElseThrow(),
                clinic.orElseThrow().code().value(),
                technician.orElseThrow(),
                kind.orElseThrow(),
                start.orElseThrow(),
                start.orElseThrow().plus(length),
                state.orElseThrow(),
                session.map(_ -> plan(reading.of(line, Column.PLAN), client.orElseThrow())),
                session,
                Optional.empty());
        require(overlaps.leaveRoomFor(item, clinic.orElseThrow()), line, Column.TIME, "slot-taken", wrong);
        return wrong.isEmpty() ? Optional.of(item) : Optional.empty();
    }

    /// By the clinic's clock. Where that showed an hour twice, or never, nobody can say when it was.
    private static Optional<OffsetDateTime> start(CsvLines.Line line, Reading reading, Clinic at, List<Bad> wrong) {
        LocalDate day = null;
        switch (reading.dates().read(reading.of(line, Column.DATE))) {
            case Dates.Reading.Day read -> day = read.day();
            case Dates.Reading.Not not -> wrong.add(Bad.at(line, Column.DATE, not.rule()));
        }
        Optional<LocalTime> time = Dates.time(reading.of(line, Column.TIME));
        require(time.isPresent(), line, Column.TIME, "time-not-valid", wrong);
        if (day == null || time.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime wall = day.atTime(time.get());
        List<ZoneOffset> offsets = at.zone().getRules().getValidOffsets(wall);
        require(!offsets.isEmpty(), line, Column.TIME, "time-does-not-exist", wrong);
        require(offsets.size() < 2, line, Column.TIME, "time-is-ambiguous", wrong);
        return offsets.size() == 1 ? Optional.of(wall.atOffset(offsets.getFirst())) : Optional.empty();
    }

    private static Optional<Integer> session(
            CsvLines.Line line, Reading reading, Optional<AppointmentKind> kind, List<Bad> wrong) {
        String written = reading.of(line, Column.SESSION);
        boolean asked = kind.filter(AppointmentKind.SESSION::equals).isPresent();
        require(!asked || written.matches("[1-9]\\d?"), line, Column.SESSION, "session-number-missing", wrong);
        return asked && wrong.isEmpty() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Duration length(
            CsvLines.Line line, Reading reading, Clinic clinic, AppointmentKind kind, List<Bad> wrong) {
        String written = reading.of(line, Column.MINUTES);
        boolean readable = written.isEmpty() || written.matches("[1-9]\\d{0,3}");
        require(readable, line, Column.MINUTES, "minutes-not-valid", wrong);
        if (written.isEmpty() || !readable) {
            return clinic.policy().lengthOf(kind);
        }
        int minutes = Integer.parseInt(written);
        require(minutes <= LONGEST_MINUTES, line, Column.MINUTES, "minutes-not-valid", wrong);
        return Duration.ofMinutes(minutes);
    }

    /// An earlier system's name for a plan is always the same plan of ours; a client's sessions without one are one
    /// plan.
    private static UUID plan(String named, UUID client) {
        return UUID.nameUUIDFromBytes(("plan " + client + " " + named).getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, CsvLines.Line line, Column column, String rule, List<Bad> wrong) {
        if (!holds) {
            wrong.add(Bad.at(line, column, rule));
        }
    }

    @Override
    public Imported bringIn(List<ImportedAppointments.Item> items) {
        return imports.bringIn(new ImportedAppointments(items));
    }
}
