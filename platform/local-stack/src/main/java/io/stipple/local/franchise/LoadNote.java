package io.stipple.local.franchise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/// What is remembered of a load beside the running stack: the moment the demo was made for, so that a load that was
/// broken off goes on with the very same franchise, also tomorrow.
///
/// @param complete whether everything is in
record LoadNote(long seed, Instant now, boolean complete) {

    /// The note in that folder, or a new one for this moment.
    static LoadNote in(Path state, long seed, Instant now) {
        Path file = file(state);
        try {
            return Files.exists(file)
                    ? JsonMapper.shared().readValue(file, LoadNote.class)
                    : new LoadNote(seed, now, false).kept(state);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    LoadNote kept(Path state) throws IOException {
        Files.createDirectories(state);
        Files.writeString(file(state), JsonMapper.shared().writeValueAsString(this));
        return this;
    }

    LoadNote completed() {
        return new LoadNote(seed, now, true);
    }

    private static Path file(Path state) {
        return state.resolve("franchise.json");
    }
}
