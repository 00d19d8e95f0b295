package io.stipple.booking.imports;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A file of clients.
final class ClientSheet implements Sheet<ImportedClients.Item> {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "si", "sí", "s");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

    private final ClientImport imports;
    private final Validator validator;

    ClientSheet(ClientImport imports, Validator validator) {
        this.imports = imports;
        this.validator = validator;
    }

    @Override
    public List<Column> columns() {
        return Column.OF_CLIENTS;
    }

    @Override
    public List<Column> lacking(Columns columns, Optional<String> clinic) {
        List<Column> lacking =
                new ArrayList<>(List.of(Column.REFERENCE, Column.BIRTH_DATE, Column.EMAIL, Column.PHONE));
        if (clinic.isEmpty()) {
            lacking.add(Column.CLINIC);
        }
        if (!columns.has(Column.LAST_NAME)) {
            lacking.add(Column.NAME);
        }
        lacking.removeIf(columns::has);
        return lacking;
    }

    @Override
    public List<Entry<ImportedClients.Item>> read(List<CsvLines.Line> lines, Reading reading, List<Bad> bad) {
        List<Entry<ImportedClients.Item>> read = new ArrayList<>();
        for (CsvLines.Line line : lines) {
            List<Bad> wrong = new ArrayList<>();
            ImportedClients.Item item = item(line, reading, wrong);
            if (wrong.isEmpty()) {
                validator
                        .validate(item)
                        .forEach(broken -> wrong.add(
                                new Bad(line.first(), broken.getPropertyPath().toString(), "not-valid")));
            }
            if (wrong.isEmpty()) {
                read.add(new Entry<>(line, item.reference(), item));
            }
            bad.addAll(wrong);
        }
        return read;
    }

    private static ImportedClients.Item item(CsvLines.Line line, Reading reading, List<Bad> wrong) {
        return new ImportedClients.Item(
                reading.of(line, Column.REFERENCE),
                reading.clinicOf(line),
                name(line, reading),
                day(line, Column.BIRTH_DATE, reading, wrong).orElse(LocalDate.EPOCH),
                reading.of(line, Column.EMAIL),
                asText(reading.of(line, Column.PHONE)),
                locale(line, reading, wrong),
                marketing(line, reading, wrong),
                reading.of(line, Column.REGISTERED_ON).isEmpty()
                        ? Optional.empty()
                        : day(line, Column.REGISTERED_ON, reading, wrong).map(ClientSheet::noon));
    }

    private static String name(CsvLines.Line line, Reading reading) {
        String whole = reading.of(line, Column.NAME);
        return whole.isEmpty() || reading.columns().has(Column.LAST_NAME)
                ? (reading.of(line, Column.FIRST_NAME) + " " + reading.of(line, Column.LAST_NAME)).strip()
                : whole;
    }

    private static Optional<LocalDate> day(CsvLines.Line line, Column column, Reading reading, List<Bad> wrong) {
        return switch (reading.dates().read(reading.of(line, column))) {
            case Dates.Reading.Day day -> Optional.of(day.day());
            case Dates.Reading.Not not -> {
                wrong.add(Bad.at(line, column, not.rule()));
                yield Optional.empty();
            }
        };
    }

    /// Spreadsheets keep a number from being counted with by an apostrophe.
    private static String asText(String written) {
        return written.startsWith("'") ? written.substring(1) : written;
    }

    private static String locale(CsvLines.Line line, Reading reading, List<Bad> wrong) {
        String written = reading.of(line, Column.LOCALE).toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.startsWith("en")) {
            return "en";
        }
        if (!written.startsWith("es")) {
            wrong.add(Bad.at(line, Column.LOCALE, "locale-unknown"));
        }
        return "es";
    }

    private static boolean marketing(CsvLines.Line line, Reading reading, List<Bad> wrong) {
        String written = reading.of(line, Column.MARKETING).toLowerCase(Locale.ROOT);
        if (!YES.contains(written) && !NO.contains(written)) {
            wrong.add(Bad.at(line, Column.MARKETING, "neither-yes-nor-no"));
        }
        return YES.contains(written);
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    @Override
    public Imported bringIn(List<ImportedClients.Item> items) {
        return imports.bringIn(new ImportedClients(items));
    }
}
