package io.stipple.booking.licence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One licence of a technician or a clinic.
///
/// @param clinic where a guest is registered; the holder, for a clinic's own
/// @param validUntil its last day
public record Licence(
        LicenceKind kind, String jurisdiction, Optional<String> clinic, LocalDate validFrom, LocalDate validUntil) {
    /// Array of text for [#all]: one line for each licence `l`.
    public static final String LINE =
            "concat_ws('|', l.kind, l.jurisdiction, coalesce(l.clinic, '*'), l.valid_from, l.valid_until)";

    public static List<Licence> all(String[] lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("\\|"))
                .map(part -> new Licence(
                        LicenceKind.valueOf(part[0]),
                        part[1],
                        Optional.of(part[2]).filter(clinic -> !clinic.equals("*")),
                        LocalDate.parse(part[3]),
                        LocalDate.parse(part[4])))
                .toList();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /// Whether it meets what a jurisdiction asks for at a clinic.
    public boolean meets(LicenceKind asked, String where, String clinicCode) {
        return switch (kind) {
            case GUEST_REGISTRATION ->
                asked == LicenceKind.ARTIST_LICENCE && clinic.stream().allMatch(clinicCode::equals);
            case ARTIST_LICENCE, BLOODBORNE_CERTIFICATE, ESTABLISHMENT_LICENCE, BIOMEDICAL_WASTE_PERMIT ->
                asked == kind && jurisdiction.equals(where);
        };
    }
}
