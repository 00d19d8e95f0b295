package io.stipple.platform.testing;

import io.stipple.local.kafka.KafkaBroker;
import io.stipple.local.postgres.Durability;
import io.stipple.local.postgres.PostgresServer;
import io.stipple.platform.testing.RealParts.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.FileSystemUtils;

/// The parts without Docker: processes of the local stack, which never outlive this JVM, in a folder that goes with it.
final class NativeParts {
    private NativeParts() {}

    static RealParts start() {
        try {
            Path folder = Files.createTempDirectory("stipple-test-");
            CompletableFuture<KafkaBroker> starting =
                    CompletableFuture.supplyAsync(() -> KafkaBroker.start(folder.resolve("kafka"), 0));
            PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0, Durability.FORGOTTEN);
            KafkaBroker kafka = starting.join();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, kafka, folder)));
            return new RealParts(name -> database(postgres, name), kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database database(PostgresServer postgres, String name) {
        postgres.createDatabase(name, "tests", "tests-only");
        return new Database(postgres.url(name), "tests", "tests-only");
    }

    private static void end(PostgresServer postgres, KafkaBroker kafka, Path folder) {
        kafka.close();
        postgres.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException leftBehind) {
            System.out.println("Test parts: left " + folder + " behind (" + leftBehind.getMessage() + ")");
        }
    }
}
