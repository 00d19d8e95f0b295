package io.stipple.platform.identity;

import java.util.Set;

/// The clinics whose data somebody may see. Every query of clinic-owned data takes one, so that a forgotten filter
/// does not compile.
public sealed interface ClinicScope {
    boolean covers(ClinicCode clinic);

    record EveryClinic() implements ClinicScope {
        @Override
        public boolean covers(ClinicCode clinic) {
            return true;
        }
    }

    /// May be empty: then it covers nothing.
    record Clinics(Set<ClinicCode> codes) implements ClinicScope {
        public Clinics {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean covers(ClinicCode clinic) {
            return codes.contains(clinic);
        }
    }
}
