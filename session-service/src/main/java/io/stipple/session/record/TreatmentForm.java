package io.stipple.session.record;

import io.stipple.session.pigment.LotId;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/// One row as entered, and as shown again.
///
/// @param dilution pigment to water, such as `1:4`
/// @param needle such as `3RL` or `0603RL`
public record TreatmentForm(
        ScalpZone zone,
        UUID lotId,

        @Pattern(regexp = Dilution.FORM, message = "is pigment:water, such as 1:4")
        String dilution,

        @Pattern(regexp = NeedleCode.FORM, message = "is a needle code, such as 3RL or 0603RL")
        String needle,

        Integer depthTenthsMm,
        Integer cyclesPerSecond) {

    public Treatment treatment() {
        return new Treatment(
                zone, new LotId(lotId), Dilution.of(dilution), new NeedleCode(needle), depthTenthsMm, cyclesPerSecond);
    }

    public static TreatmentForm of(Treatment treatment) {
        return new TreatmentForm(
                treatment.zone(),
                treatment.lot().value(),
                treatment.dilution().toString(),
                treatment.needle().value(),
                treatment.depthTenthsMm(),
                treatment.cyclesPerSecond());
    }
}
