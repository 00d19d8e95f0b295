package io.stipple.platform.testing;

import java.util.Locale;

/// What a token's bearer may be at one clinic, as the realm's groups spell it.
public enum ClinicRight {
    MANAGER,
    FRONT_DESK,
    TECHNICIAN;

    String group(String clinic) {
        return "/clinics/" + clinic + "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
