package io.stipple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a benchmark found.
///
/// @param figures the answers by name
/// @param ours every round of what is ours, by what was measured
/// @param anchors every round of each anchor
/// @param notes what a reader must know beside the figures, such as an anchor that could not be had
public record Report(
        String name,
        Map<String, Double> figures,
        Map<String, List<Double>> ours,
        Map<String, List<Double>> anchors,
        List<String> notes) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Path write(Map<String, Object> environment, Options options) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", name);
        content.put("figures", figures);
        content.put("ours", ours);
        content.put("anchors", anchors);
        content.put("notes", notes);
        content.put("environment", environment);
        content.put("size", options.size().name().toLowerCase(java.util.Locale.ROOT));
        content.put("seed", options.seed());
        Files.createDirectories(options.results());
        return Files.writeString(options.results().resolve(name + ".json"), JSON.writeValueAsString(content));
    }
}
