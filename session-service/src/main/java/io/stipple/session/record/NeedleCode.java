package io.stipple.session.record;

import java.util.regex.Pattern;

/// A needle as its maker prints it: needle diameter where given, how many needles, and how they are grouped, such as
/// `3RL` or `0603RL`.
public record NeedleCode(String value) {
    public static final String FORM = "(\\d{2}(?=\\d{2}))?(0?[1-9]|[1-9]\\d)(RL|RS|RM|CM|MG|M|F)";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public NeedleCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("a needle code is such as 3RL or 0603RL");
        }
    }
}
