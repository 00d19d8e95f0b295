package io.stipple.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A generated file that is kept in the repository, so that a change of the wire shows in a review.
/// `mvn -pl contracts test -Dcontracts.write` writes it anew; otherwise it must be as generated.
record Committed(Path file) {
    private static final Path HERE = Path.of("src/main/resources/io/stipple/contracts");

    static Committed resource(String name) {
        return new Committed(HERE.resolve(name));
    }

    static Committed inRepository(String path) {
        return new Committed(Path.of("..").resolve(path));
    }

    void mustBe(String generated) throws IOException {
        if (System.getProperty("contracts.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file).as("generated; -Dcontracts.write renews it").hasContent(generated);
    }
}
