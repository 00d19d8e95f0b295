package io.stipple.console.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/// How far a visit is. Shown as a word, an icon and a shape, so that nobody has to tell colours apart.
enum VisitState {
    BOOKED("Booked", "clock"),
    COMPLETED("Done", "check"),
    MISSED("No-show", "user-x"),
    CANCELLED("Cancelled", "x"),
    OTHER("Changed", "dots");

    private final String words;
    private final String icon;

    VisitState(String words, String icon) {
        this.words = words;
        this.icon = icon;
    }

    public String words() {
        return words;
    }

    public String icon() {
        return icon;
    }

    public String style() {
        return "visit-" + name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static VisitState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
