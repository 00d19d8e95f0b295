package io.stipple.local.journey;

import java.io.PrintStream;
import java.util.Locale;

/// What the demo looks like on a terminal; plain where there is none.
record Paper(PrintStream out, boolean colour) {

    static Paper of(PrintStream out) {
        boolean terminal =
                System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
        return new Paper(out, terminal);
    }

    void title(String line) {
        out.println();
        out.println(bold(line));
        out.println();
    }

    void done(int number, String title, String detail, Step step) {
        out.printf(Locale.ROOT, "%2d  %s %s%n", number, green("✓"), bold(title));
        if (!detail.isEmpty()) {
            out.println("      " + detail);
        }
        out.println(
                "      " + dim(step.event().orElse("") + "  on  " + step.topic().orElse("")));
        out.println("      "
                + dim("handled by " + String.join(", ", step.handledBy()) + "; the last after "
                        + step.lastConsumerMillis().orElse(0L) + " ms"));
        out.println();
        out.flush();
    }

    void failed(int number, String title, String sentence) {
        out.printf(Locale.ROOT, "%2d  %s %s%n", number, red("✗"), bold(title));
        out.println("      " + sentence);
        out.println();
        out.flush();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    private String bold(String text) {
        return styled("1", text);
    }

    private String dim(String text) {
        return styled("2", text);
    }

    private String green(String text) {
        return styled("32", text);
    }

    private String red(String text) {
        return styled("31", text);
    }

    private String styled(String style, String text) {
        return colour ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
