package io.stipple.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/// What runs in the broker's own JVM: formats the storage on first use, then serves until interrupted.
/// One JVM instead of two saves a test over a second.
final class Broker {

    private Broker() {}

    public static void main(String[] arguments) {
        var properties = arguments[0];
        var storage = Path.of(arguments[1]);
        if (!Files.exists(storage.resolve("meta.properties"))) {
            var code = StorageTool.execute(format(properties), System.out);
            if (code != 0) {
                System.exit(code);
            }
        }
        Kafka.main(new String[] {properties});
    }

    /// Kafka's own identifiers never begin with a dash, which the tool would take for an option.
    private static String[] format(String properties) {
        return new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", properties};
    }
}
