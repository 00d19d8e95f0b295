package io.stipple.local.stack;

import io.stipple.local.Addresses;
import io.stipple.local.CannotStart;
import io.stipple.local.franchise.FranchiseLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// The demo franchise, brought into a stack that has no data yet.
final class DemoFranchise {

    private DemoFranchise() {}

    /// A load that was broken off is taken up again; data of somebody's own is left alone.
    static void load(Addresses at, PrintStream out) {
        var begun = Files.exists(at.state().resolve("franchise.json"));
        if (!begun && !read(at.booking().resolve("/v1/public/clinics")).strip().equals("[]")) {
            out.println("There are clinics already, so the demo franchise is left out.");
            return;
        }
        try {
            FranchiseLoader.load(at, out);
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "The demo franchise could not be loaded (%s); `./stipple up` takes the load up again, --empty leaves it out."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static String read(URI page) {
        try (var content = page.toURL().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart("The booking service does not answer (%s).".formatted(e.getMessage()), e);
        }
    }
}
