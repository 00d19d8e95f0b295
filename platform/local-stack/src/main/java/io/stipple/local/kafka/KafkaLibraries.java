package io.stipple.local.kafka;

import io.stipple.local.CannotStart;
import io.stipple.local.process.BuiltHere;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the broker's jars are: beside this module when it was built here, else in the local Maven repository.
final class KafkaLibraries {

    private static final String REPOSITORY = "REPOSITORY/";

    private KafkaLibraries() {}

    static String classPath() {
        var home = BuiltHere.classes();
        var listed = listed();
        return Stream.concat(Stream.of(beside(home)), repositories(home).map(KafkaLibraries::inRepository))
                .map(place -> listed.stream().map(place).toList())
                .filter(jars -> jars.stream().allMatch(Files::exists))
                .findFirst()
                .map(jars -> Stream.concat(Stream.of(home), jars.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)))
                .orElseThrow(() -> new CannotStart("The Kafka broker's jars are neither beside " + home
                        + " nor in the local Maven repository; build platform/local-stack once with Maven."));
    }

    private static Function<String, Path> beside(Path home) {
        return listed -> home.resolveSibling("kafka").resolve(Path.of(listed).getFileName());
    }

    private static Function<String, Path> inRepository(Path repository) {
        return listed -> repository.resolve(listed.substring(REPOSITORY.length()));
    }

    private static Stream<Path> repositories(Path home) {
        // <repository>/io/stipple/stipple-local-stack/<version>/<jar>
        var installed = Optional.of(home)
                .filter(jar -> jar.getNameCount() > 5)
                .map(jar -> jar.resolve("../../../../..").normalize());
        var configured =
                Optional.ofNullable(System.getProperty("maven.repo.local")).map(Path::of);
        var usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return Stream.of(configured, installed, Optional.of(usual)).flatMap(Optional::stream);
    }

    private static List<String> listed() {
        try (var list = KafkaLibraries.class.getResourceAsStream("class-path")) {
            if (list == null) {
                throw new CannotStart("This build of the local stack lacks the list of the broker's jars.");
            }
            return List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
