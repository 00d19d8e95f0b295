package io.stipple.session.consultation;

import io.stipple.session.record.ScalpZone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the technician saw. Which scales apply depends on the head: a scar may need none of the first three.
///
/// @param norwood male pattern, 1 to 7
/// @param ludwig female pattern, 1 to 3
/// @param zones to be treated, as far as was said
/// @param scars how many there are in them
public record Assessment(
        OptionalInt norwood,
        OptionalInt ludwig,
        Optional<Alopecia> alopecia,
        Fitzpatrick skin,
        Hairline hairline,
        List<ScalpZone> zones,
        int scars) {
    public Assessment(
            OptionalInt norwood, OptionalInt ludwig, Optional<Alopecia> alopecia, Fitzpatrick skin, Hairline hairline) {
        this(norwood, ludwig, alopecia, skin, hairline, List.of(), 0);
    }

    public Assessment {
        zones = List.copyOf(zones);
        if (norwood.isPresent() && (norwood.getAsInt() < 1 || norwood.getAsInt() > 7)) {
            throw new IllegalArgumentException("the Norwood scale runs from 1 to 7");
        }
        if (ludwig.isPresent() && (ludwig.getAsInt() < 1 || ludwig.getAsInt() > 3)) {
            throw new IllegalArgumentException("the Ludwig scale runs from 1 to 3");
        }
    }

    public enum Alopecia {
        AREATA,
        TOTALIS,
        UNIVERSALIS
    }

    /// How skin answers to sun, from always burns to never.
    public enum Fitzpatrick {
        I,
        II,
        III,
        IV,
        V,
        VI
    }

    public enum Hairline {
        STRAIGHT,
        ROUND,
        WINGED
    }
}
