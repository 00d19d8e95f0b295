package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was typed behind the command.
///
/// @param only the parts to start; empty means all
record Options(
        boolean detach,
        boolean empty,
        boolean json,
        boolean wipe,
        int portOffset,
        Optional<Path> state,
        Set<String> only) {

    private static final Options NONE = new Options(false, false, false, false, 0, Optional.empty(), Set.of());

    static Options parse(List<String> typed) {
        var rest = new ArrayDeque<>(typed);
        var options = NONE;
        while (!rest.isEmpty()) {
            options = options.with(rest.removeFirst(), rest);
        }
        return options;
    }

    private Options with(String word, ArrayDeque<String> rest) {
        return switch (word) {
            case "--detach", "-d" -> new Options(true, empty, json, wipe, portOffset, state, only);
            case "--empty" -> new Options(detach, true, json, wipe, portOffset, state, only);
            case "--json" -> new Options(detach, empty, true, wipe, portOffset, state, only);
            case "--wipe" -> new Options(detach, empty, json, true, portOffset, state, only);
            case "--port-offset" -> new Options(detach, empty, json, wipe, offset(next(word, rest)), state, only);
            case "--state" ->
                new Options(detach, empty, json, wipe, portOffset, Optional.of(Path.of(next(word, rest))), only);
            case "--only" ->
                new Options(
                        detach,
                        empty,
                        json,
                        wipe,
                        portOffset,
                        state,
                        Set.of(next(word, rest).split(",")));
            default -> throw new CannotStart("There is no option %s; see ./stipple help.".formatted(word));
        };
    }

    private static String next(String word, ArrayDeque<String> rest) {
        return Optional.ofNullable(rest.pollFirst())
                .orElseThrow(() -> new CannotStart("%s needs a value; see ./stipple help.".formatted(word)));
    }

    private static int offset(String text) {
        try {
            var offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= 50_000) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // said below, together with a number out of range
        }
        throw new CannotStart("--port-offset takes a whole number from 0 to 50000, not '%s'.".formatted(text));
    }
}
