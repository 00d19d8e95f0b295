package io.stipple.session.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoringSealedPicturesTest {
    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPutAndNothingForWhatWasNot() throws IOException {
        Store store = new FolderStore(folder, new Incoming(folder.resolve("incoming")));
        String named = "client/" + Store.address(new byte[] {5});

        store.put("client/one", new byte[] {1, 2, 3});
        store.put("client/one", new byte[] {4});
        store.put(named, new byte[] {5});
        store.delete("client/none");

        assertThat(store.get("client/one"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
        assertThat(store.get("client/two")).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("client"));
                Stream<Path> half = Files.list(folder.resolve("incoming"));
                Stream<String> names = store.names()) {
            assertThat(files).hasSize(2);
            assertThat(half).isEmpty();
            assertThat(names).containsExactly(named);
        }
    }

    @Test
    void sweepsAwayWhatACrashLeftAndNothingThatMayBeUnderWay() throws IOException {
        Incoming incoming = new Incoming(folder.resolve("incoming"));
        incoming.sweep();
        Path left = incoming.fresh();
        Path underWay = incoming.fresh();
        Files.setLastModifiedTime(
                left,
                FileTime.from(Files.getLastModifiedTime(underWay).toInstant().minus(Duration.ofHours(2))));

        incoming.sweep();

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void signsARequestAsS3DocumentsIt() {
        S3Signature signature =
                new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

        Map<String, String> headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/?lifecycle="),
                new byte[0],
                Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .hasEntrySatisfying(
                        "Authorization",
                        value -> assertThat(value)
                                .endsWith(
                                        "Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
    }
}
