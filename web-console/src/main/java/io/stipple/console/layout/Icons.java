package io.stipple.console.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/// Tabler's icons, drawn into the page so that they take the colour of the text beside them.
public final class Icons {
    private final String folder;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    Icons(String version) {
        this.folder = "META-INF/resources/webjars/tabler__icons/" + version + "/icons/outline/";
    }

    /// @param name Tabler's, such as `calendar`; hidden from screen readers, because a word stands beside every icon
    public String draw(String name) {
        return drawn.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        try {
            return new ClassPathResource(folder + name + ".svg")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<!--.*?-->", "")
                    .replaceFirst("<svg", "<svg aria-hidden=\"true\" focusable=\"false\"");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
