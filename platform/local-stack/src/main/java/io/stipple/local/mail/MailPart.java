package io.stipple.local.mail;

import io.stipple.local.Green;
import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.BuiltHere;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The mail sink as a part of the stack.
public final class MailPart {

    private MailPart() {}

    public static Part of(Site site) {
        var page = site.addresses().mail();
        return new Part(
                "mail",
                List.of(page.getPort(), site.smtpPort()),
                page.toString(),
                Set.of(),
                () -> {},
                () -> launch(site.state().resolve("mail"), site.smtpPort(), page.getPort()),
                () -> Green.is(page.resolve("/api/messages?limit=1")),
                () -> {},
                Duration.ofSeconds(60));
    }

    private static Launch launch(Path folder, int smtp, int page) {
        var here = BuiltHere.classes();
        var classPath = here + File.pathSeparator + here.resolveSibling("lib") + File.separator + "*";
        return new Launch(
                List.of(
                        Launch.java(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        MailSink.class.getName(),
                        Integer.toString(smtp),
                        Integer.toString(page),
                        folder.toString()),
                Map.of(),
                folder,
                Farewell.TERMINATE);
    }
}
