package io.stipple.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/// What runs in the broker's own JVM: formats the storage on first use, then serves until interrupted.
/// One JVM instead of two saves a test over a second.
final class Broker {

    private Broker() {}

    public static void main(String[] arguments) {
        var properties = arguments[0];
        var storage = Path.of(arguments[1]);
        var cluster = arguments[2];
        if (!Files.exists(storage.resolve("meta.properties"))) {
            var code = StorageTool.execute(new String[] {"format", "-t", cluster, "-c", properties}, System.out);
            if (code != 0) {
                System.exit(code);
            }
        }
        Kafka.main(new String[] {properties});
    }
}
