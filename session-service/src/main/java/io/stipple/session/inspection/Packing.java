package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.session.paper.Paper;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/// Makes packs and keeps them as they were made. The paper carries the table's seal. Whoever makes or opens one reads
/// about every client in it.
class Packing {
    private final Inspection inspection;
    private final Packs packs;
    private final ClinicalReadings readings;

    Packing(Inspection inspection, Packs packs, ClinicalReadings readings) {
        this.inspection = inspection;
        this.packs = packs;
        this.readings = readings;
    }

    sealed interface Outcome {
        record Made(Pack pack) implements Outcome {}

        record TooManyRecords(int most) implements Outcome {}
    }

    @Transactional
    Outcome make(ClinicCode clinic, LocalDate from, LocalDate to, Register.Extract booked, Staff staff, Instant now) {
        List<InspectedRecord> records = inspection.of(clinic, from, to);
        if (records.size() > Inspection.MOST_RECORDS) {
            return new Outcome.TooManyRecords(Inspection.MOST_RECORDS);
        }
        byte[] csv = Table.csv(
                with(InspectedRecord.columns(), "artist", "licences_in_force"),
                records.stream()
                        .map(record -> with(
                                record.cells(),
                                artist(record, booked),
                                booked.licencesOf(record.appointment(), record.day())))
                        .toList());
        byte[] pdf = paper(clinic, from, to, records, booked, csv, now);
        Pack pack = new Pack(Ids.next(), clinic, from, to, csv, pdf, staff.userId(), now);
        Set<ClientId> clients =
                records.stream().map(record -> new ClientId(record.client())).collect(Collectors.toSet());
        packs.add(pack, clients);
        readings.note(staff, clinic, clients, What.INSPECTION_PACK, Optional.of(pack.id()));
        return new Outcome.Made(pack);
    }

    @Transactional
    Optional<Pack> open(UUID id, Staff staff) {
        Optional<Pack> pack = packs.find(id, staff.scope(ClinicRole.MANAGER));
        pack.ifPresent(
                one -> readings.note(staff, one.clinic(), packs.clients(id), What.INSPECTION_PACK, Optional.of(id)));
        return pack;
    }

    /// Beside the technician.
    private static List<String> with(List<String> cells, String artist, String licences) {
        List<String> more = new ArrayList<>(cells);
        more.addAll(InspectedRecord.columns().indexOf("session"), List.of(artist, licences));
        return more;
    }

    /// By name where booking knows, otherwise by the id they signed with.
    private static String artist(InspectedRecord record, Register.Extract booked) {
        return booked.visit(record.appointment())
                .map(Register.Visit::technicianName)
                .orElse(record.technician());
    }

    private byte[] paper(
            ClinicCode clinic,
            LocalDate from,
            LocalDate to,
            List<InspectedRecord> records,
            Register.Extract booked,
            byte[] csv,
            Instant now) {
        long complete = records.stream().filter(InspectedRecord::isComplete).count();
        return new Paper("Inspection pack")
                .line("Clinic", clinic.value())
                .line("Days", from + " to " + to)
                .line("Made", now.toString())
                .line("Records", records.size() + ", of which complete " + complete)
                .line("Seal of the table (SHA-256)", Pack.hash(csv))
                .heading("Incomplete records")
                .table(
                        List.of("Day", "Record", "Missing"),
                        records.stream()
                                .filter(record -> !record.isComplete())
                                .map(record -> List.of(
                                        record.day().toString(),
                                        record.record().toString(),
                                        String.join(", ", record.missing())))
                                .toList())
                .heading("Records and aftercare acknowledgements")
                .table(
                        List.of(
                                "Day",
                                "Client",
                                "Artist",
                                "Body location, needle, dilution",
                                "Lots",
                                "Oral",
                                "Written"),
                        records.stream()
                                .map(record -> List.of(
                                        record.day().toString(),
                                        record.client().toString(),
                                        artist(record, booked),
                                        record.treatments(),
                                        record.lots(),
                                        record.aftercareOral() ? "yes" : "no",
                                        record.aftercareWritten() ? "yes" : "no"))
                                .toList())
                .heading("Licences in force")
                .table(
                        List.of("Holder", "Licence", "Number", "From", "Until"),
                        booked.licences().stream().map(Register.Licence::cells).toList())
                .heading("Lots in use")
                .table(
                        List.of("Maker", "Product", "Shade", "Lot", "Expires", "Opened"),
                        records.stream()
                                .flatMap(record -> record.used().stream())
                                .distinct()
                                .sorted(Comparator.comparing(lot -> lot.label().toString()))
                                .map(Packing::cells)
                                .toList())
                .pdf();
    }

    private static List<String> cells(PigmentLot lot) {
        return List.of(
                lot.label().maker(),
                lot.label().product(),
                lot.label().shade(),
                lot.label().lotNumber(),
                lot.expiresOn().toString(),
                lot.openedOn().map(LocalDate::toString).orElse(""));
    }
}
