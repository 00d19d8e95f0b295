package io.stipple.local.stack;

import io.stipple.local.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// What `up` leaves behind for the other commands: how far the ports of the stack in this state folder are moved.
record StackFile(int portOffset) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static void save(Site site) {
        try {
            Files.createDirectories(site.state());
            Files.write(file(site.state()), JSON.writeValueAsBytes(new StackFile(site.portOffset())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + site.state(), e);
        }
    }

    /// The stack last brought up from this state folder; one at the well-known ports if there was none.
    static Site site(Path sources, Path state) {
        try {
            var file = file(state);
            var offset = Files.exists(file)
                    ? JSON.readValue(Files.readAllBytes(file), StackFile.class).portOffset()
                    : 0;
            return new Site(sources, state, offset);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + state, e);
        }
    }

    private static Path file(Path state) {
        return state.resolve("stack.json");
    }
}
