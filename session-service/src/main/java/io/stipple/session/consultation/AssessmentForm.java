package io.stipple.session.consultation;

import io.stipple.session.consultation.Assessment.Alopecia;
import io.stipple.session.consultation.Assessment.Fitzpatrick;
import io.stipple.session.consultation.Assessment.Hairline;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What the technician saw, as entered.
public record AssessmentForm(
        @Min(1) @Max(7) @Nullable Integer norwood,
        @Min(1) @Max(3) @Nullable Integer ludwig,
        @Nullable Alopecia alopecia,

        Fitzpatrick fitzpatrick,
        Hairline hairline) {

    public Assessment assessment() {
        return new Assessment(
                norwood == null ? OptionalInt.empty() : OptionalInt.of(norwood),
                ludwig == null ? OptionalInt.empty() : OptionalInt.of(ludwig),
                Optional.ofNullable(alopecia),
                fitzpatrick,
                hairline);
    }
}
