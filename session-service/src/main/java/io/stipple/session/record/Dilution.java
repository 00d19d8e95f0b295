package io.stipple.session.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts of pigment to parts of water; no water means undiluted.
public record Dilution(int pigmentParts, int waterParts) {
    public static final String FORM = "([1-9]\\d?):(\\d{1,2})";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Dilution {
        if (pigmentParts < 1 || waterParts < 0) {
            throw new IllegalArgumentException("a dilution has at least one part of pigment");
        }
    }

    /// @throws IllegalArgumentException unless it is written as `1:4`
    public static Dilution of(String written) {
        Matcher parts = PATTERN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a dilution is written pigment:water, such as 1:4");
        }
        return new Dilution(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return pigmentParts + ":" + waterParts;
    }
}
