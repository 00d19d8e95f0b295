package io.stipple.local.kafka;

import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The one broker of the stack.
public final class KafkaPart {

    private KafkaPart() {}

    public static Part of(Site site) {
        var folder = new KafkaFolder(site.state().resolve("kafka"));
        var port = site.port(9092);
        return new Part(
                "kafka",
                List.of(port),
                "localhost:" + port,
                Set.of(),
                () -> {},
                () -> new Launch(folder.command(port, "512m"), Map.of(), folder.folder(), Farewell.TERMINATE),
                () -> KafkaAnswer.from(port),
                () -> {},
                Duration.ofSeconds(90));
    }
}
