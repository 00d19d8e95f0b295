package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import io.stipple.session.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Makes packs and keeps them as they were made. The paper carries the table's seal.
class Packing {
    private final Inspection inspection;
    private final Packs packs;

    Packing(Inspection inspection, Packs packs) {
        this.inspection = inspection;
        this.packs = packs;
    }

    @Transactional
    Pack make(ClinicCode clinic, LocalDate from, LocalDate to, UUID by, Instant now) {
        List<InspectedRecord> records = inspection.of(clinic, from, to);
        byte[] csv = Table.csv(
                InspectedRecord.columns(),
                records.stream().map(InspectedRecord::cells).toList());
        Pack pack = new Pack(Ids.next(), clinic, from, to, csv, paper(clinic, from, to, records, csv, now), by, now);
        packs.add(pack);
        return pack;
    }

    private byte[] paper(
            ClinicCode clinic, LocalDate from, LocalDate to, List<InspectedRecord> records, byte[] csv, Instant now) {
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
                                "Technician",
                                "Body location, needle, dilution",
                                "Lots",
                                "Oral",
                                "Written"),
                        records.stream()
                                .map(record -> List.of(
                                        record.day().toString(),
                                        record.client().toString(),
                                        record.technician(),
                                        record.treatments(),
                                        record.lots(),
                                        record.aftercareOral() ? "yes" : "no",
                                        record.aftercareWritten() ? "yes" : "no"))
                                .toList())
                .heading("Lots in use")
                .table(
                        List.of("Maker", "Product", "Shade", "Lot", "Expires", "Opened"),
                        inspection.lots(clinic, from, to))
                .pdf();
    }
}
