package io.stipple.console.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/// What a visit is for, in the words of the front desk.
public enum VisitKind {
    CONSULTATION("Consultation", "messages"),
    SESSION("Session", "needle"),
    FADE_CHECK("Fade check", "eye-check"),
    TOUCH_UP("Touch-up", "brush"),
    OTHER("Visit", "calendar-event");

    private final String words;
    private final String icon;

    VisitKind(String words, String icon) {
        this.words = words;
        this.icon = icon;
    }

    public String words() {
        return words;
    }

    public String icon() {
        return icon;
    }

    @JsonCreator
    static VisitKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
