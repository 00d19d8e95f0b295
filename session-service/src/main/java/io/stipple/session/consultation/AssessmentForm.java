package io.stipple.session.consultation;

import io.stipple.session.consultation.Assessment.Alopecia;
import io.stipple.session.consultation.Assessment.Fitzpatrick;
import io.stipple.session.consultation.Assessment.Hairline;
import io.stipple.session.record.ScalpZone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What the technician saw, as entered.
///
/// @param fitzpatrick as clinics write it, `I` to `VI`, or as earlier systems do, `1` to `6`
public record AssessmentForm(
        @Min(1) @Max(7) @Nullable Integer norwood,
        @Min(1) @Max(3) @Nullable Integer ludwig,
        @Nullable Alopecia alopecia,

        @Pattern(regexp = "I|II|III|IV|V|VI|[1-6]", message = "is one of I, II, III, IV, V, VI")
        String fitzpatrick,

        Hairline hairline,
        @Size(max = 9) @Nullable List<ScalpZone> zones,
        @Min(0) @Max(50) @Nullable Integer scars) {

    public Assessment assessment() {
        return new Assessment(
                norwood == null ? OptionalInt.empty() : OptionalInt.of(norwood),
                ludwig == null ? OptionalInt.empty() : OptionalInt.of(ludwig),
                Optional.ofNullable(alopecia),
                skin(),
                hairline,
                zones == null ? List.of() : zones,
                scars == null ? 0 : scars);
    }

    private Fitzpatrick skin() {
        return Character.isDigit(fitzpatrick.charAt(0))
                ? Fitzpatrick.values()[Integer.parseInt(fitzpatrick) - 1]
                : Fitzpatrick.valueOf(fitzpatrick);
    }
}
