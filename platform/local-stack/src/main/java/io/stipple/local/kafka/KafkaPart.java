package io.stipple.local.kafka;

import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The one broker of the stack.
public final class KafkaPart {

    private static final String HEAP = "512m";

    private KafkaPart() {}

    public static Part of(Site site) {
        var folder = folder(site);
        return of(site, folder, () -> folder.command(site.port(9092), HEAP));
    }

    /// A broker that clients can also reach through whatever stands at the detour's advertised port.
    public static Part of(Site site, KafkaFolder.Detour detour) {
        var folder = folder(site);
        return of(site, folder, () -> folder.command(site.port(9092), detour, HEAP));
    }

    private static KafkaFolder folder(Site site) {
        return new KafkaFolder(site.state().resolve("kafka"));
    }

    private static Part of(Site site, KafkaFolder folder, Supplier<List<String>> command) {
        var port = site.port(9092);
        return new Part(
                "kafka",
                List.of(port),
                "localhost:" + port,
                Set.of(),
                () -> {},
                () -> new Launch(command.get(), Map.of(), folder.folder(), Farewell.TERMINATE),
                () -> KafkaAnswer.from(port),
                () -> {},
                Duration.ofSeconds(90));
    }
}
