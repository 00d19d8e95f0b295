package io.stipple.local.journey;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// The running stack that is meant by what was typed.
final class WhichStack {

    private WhichStack() {}

    /// @param typed nothing for the stack of this folder, or `--state DIR`
    static Site meant(Path sources, String[] typed) {
        Path state = sources.resolve(".stipple");
        for (int i = 0; i < typed.length; i += 2) {
            if (!typed[i].equals("--state") || i + 1 == typed.length) {
                throw new CannotStart("The demo knows one option, --state DIR; not '%s'.".formatted(typed[i]));
            }
            state = Path.of(System.getProperty("stipple.called-from", "")).resolve(typed[i + 1]);
        }
        return new Site(sources, state.toAbsolutePath().normalize(), portOffset(state));
    }

    /// As `up` noted it.
    private static int portOffset(Path state) {
        Path note = state.resolve("stack.json");
        try {
            if (Files.notExists(note)) {
                throw new CannotStart("No stack was brought up in %s; ./stipple up does.".formatted(state));
            }
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(note))
                    .path("portOffset")
                    .asInt(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(note + " cannot be read", unreadable);
        }
    }
}
