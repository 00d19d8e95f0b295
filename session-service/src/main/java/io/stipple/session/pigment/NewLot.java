package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bottle as a manager enters it.
///
/// @param openedOn when it came already open
/// @param bottles one, if left out
/// @param monthsAfterOpening twelve unless the maker says otherwise
record NewLot(
        ClinicCode clinic,
        @NotBlank @Size(max = 80) @Pattern(regexp = PRINTED) String maker,
        @NotBlank @Size(max = 80) @Pattern(regexp = PRINTED) String product,
        @NotBlank @Size(max = 80) @Pattern(regexp = PRINTED) String shade,
        @NotBlank @Size(max = 40) @Pattern(regexp = PRINTED) String lotNumber,
        LocalDate expiresOn,
        @Nullable LocalDate openedOn,
        @Min(1) @Max(60) @Nullable Integer monthsAfterOpening,
        @Min(1) @Max(1000) @Nullable Integer bottles) {
    /// Nothing a label cannot show: no line ends, no other control characters.
    private static final String PRINTED = "\\P{Cc}*";

    private static final int USUAL_MONTHS_AFTER_OPENING = 12;

    PigmentLot lot(UUID id) {
        return new PigmentLot(
                new LotId(id),
                clinic,
                new PigmentLot.Label(maker.strip(), product.strip(), shade.strip(), lotNumber.strip()),
                expiresOn,
                Optional.ofNullable(openedOn),
                monthsAfterOpening == null ? USUAL_MONTHS_AFTER_OPENING : monthsAfterOpening,
                PigmentLot.Stock.of(bottles == null ? 1 : bottles));
    }
}
