package io.stipple.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The whole demo, as `.stipple/demo.json` keeps it.
record Outcome(List<Step> steps, boolean ok, double seconds) {

    void keep(Path state) {
        try {
            Files.writeString(
                    state.resolve("demo.json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException full) {
            throw new UncheckedIOException("the demo's outcome could not be written", full);
        }
    }
}
