package io.stipple.local.process;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// Where this module's own build output lies.
public final class BuiltHere {

    private BuiltHere() {}

    /// The folder or jar that holds these classes; what Maven put beside it is its sibling.
    public static Path classes() {
        try {
            var source = BuiltHere.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
